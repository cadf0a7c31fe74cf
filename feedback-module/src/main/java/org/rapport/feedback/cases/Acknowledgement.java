package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.feedback.Channel;

/** By when who sent a case had to be told that it arrived, and when they were (mission C4). */
@Embeddable
class Acknowledgement {

  @Column(name = "acknowledge_due_on")
  private LocalDate dueOn;

  @Column(name = "acknowledged_at")
  private Instant at;

  protected Acknowledgement() {}

  /**
   * What comes online is acknowledged in the same moment; for the rest there is one working day.
   */
  Acknowledgement(Channel channel, Instant received, Act act) {
    boolean online = channel == Channel.PORTAL;
    ZoneId zone = act.calendar().zone();
    Instant due = online ? received : act.calendar().plusWorkdays(received, 1);
    this.dueOn = due.atZone(zone).toLocalDate();
    this.at = online ? received : act.at();
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant at() {
    return at;
  }
}
