package org.rapport.stakeholder.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.rapport.kernel.Text;

/** That a meeting fell through. */
@Embeddable
class CalledOff {

  private static final int LONGEST = 500;

  @Column(name = "called_off_on")
  private LocalDate on;

  @Column(name = "called_off_because")
  private String because;

  protected CalledOff() {}

  /**
   * @throws org.rapport.kernel.Invalid for {@code reason} where none is given
   */
  CalledOff(LocalDate on, String reason) {
    this.on = on;
    this.because = Text.required(reason, "reason", LONGEST);
  }

  LocalDate on() {
    return on;
  }

  String because() {
    return because;
  }
}
