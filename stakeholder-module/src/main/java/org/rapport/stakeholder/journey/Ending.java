package org.rapport.stakeholder.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a relationship was ended or handed on (mission J9, J17). */
@Embeddable
class Ending {

  @Column(name = "ended_on")
  private LocalDate on;

  @Column(name = "end_reason")
  @Enumerated(EnumType.STRING)
  private EndReason reason;

  @Column(name = "ending_kind")
  @Enumerated(EnumType.STRING)
  private EndingKind kind;

  @Column(name = "referred_to")
  private String referredTo;

  @Column(name = "referred_formally")
  private Boolean formally;

  @Column(name = "ending_note")
  private String note;

  protected Ending() {}

  static Ending because(EndReason reason, String note, LocalDate on) {
    Ending ending = new Ending();
    ending.reason = reason;
    ending.note = note;
    ending.on = on;
    return ending;
  }

  static Ending ofFormal(EndingKind kind, String note, LocalDate on) {
    Ending ending = new Ending();
    ending.kind = kind;
    ending.note = note;
    ending.on = on;
    return ending;
  }

  static Ending referred(String to, boolean formally, LocalDate on) {
    Ending ending = new Ending();
    ending.referredTo = to;
    ending.formally = formally;
    ending.on = on;
    return ending;
  }

  EndingView view() {
    return new EndingView(on, reason, kind, referredTo, formally, note);
  }
}
