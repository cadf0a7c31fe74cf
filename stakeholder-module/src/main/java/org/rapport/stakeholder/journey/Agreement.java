package org.rapport.stakeholder.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** What both sides agreed on, orally or in writing (mission J10, I T2.3). */
@Embeddable
class Agreement {

  private static final int DAYS_BEFORE_ITS_END = 30;

  @Column(name = "agreement_form")
  @Enumerated(EnumType.STRING)
  private AgreementForm form;

  @Column(name = "agreement_goal")
  private String goal;

  @Column(name = "agreement_constraints")
  private String constraints;

  @Column(name = "agreement_scope")
  private String scope;

  @Column(name = "agreement_quality")
  private String quality;

  @Column(name = "agreed_from")
  private LocalDate from;

  @Column(name = "agreed_until")
  private LocalDate until;

  protected Agreement() {}

  Agreement(AgreementEntry entry) {
    this.form = entry.form();
    this.goal = entry.goal();
    this.constraints = entry.constraints();
    this.scope = entry.scope();
    this.quality = entry.quality();
    this.from = entry.from();
    this.until = entry.until();
  }

  /**
   * When it is time to speak about what comes after it: a month before its end, and no sooner than
   * it begins. Nothing where no end is agreed.
   */
  Optional<LocalDate> toBeSpokenOf() {
    return Optional.ofNullable(until)
        .map(end -> end.minusDays(DAYS_BEFORE_ITS_END))
        .map(day -> day.isBefore(from) ? from : day);
  }

  AgreementEntry entry() {
    return new AgreementEntry(form, goal, constraints, scope, quality, from, until);
  }
}
