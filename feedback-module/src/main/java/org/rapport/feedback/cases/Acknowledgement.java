package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rapport.feedback.Channel;
import org.rapport.feedback.deadlines.Limit;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Traits;

/** By when who sent a case had to be told that it arrived, and when they were (mission C4). */
@Embeddable
class Acknowledgement {

  @Column(name = "acknowledge_due_on")
  private LocalDate dueOn;

  @Column(name = "acknowledged_at")
  private Instant at;

  protected Acknowledgement() {}

  /** What comes online is acknowledged in the same moment; for the rest there is a time limit. */
  Acknowledgement(Channel channel, Instant received, Traits traits, Act act) {
    boolean online = channel == Channel.PORTAL;
    ZoneId zone = act.calendar().zone();
    Limit limit = act.limits().of(LimitKind.ACKNOWLEDGEMENT, traits);
    Instant due = online ? received : limit.term().after(received, act.calendar());
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
