package org.rapport.stakeholder.journey;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Made-up agreements that were noted wrong, changed, or went on after their end. */
@ApplicationScoped
class MadeUpAmendments {

  private static final int FOUND_WRONG = 40;
  private static final int CHANGED = 120;
  private static final int DAYS_BEFORE_THE_END = 20;

  private final Amendments amendments;
  private final MadeUpTimeline timeline;

  @Inject
  MadeUpAmendments(Amendments amendments, MadeUpTimeline timeline) {
    this.amendments = amendments;
    this.timeline = timeline;
  }

  protected MadeUpAmendments() {
    this(null, null);
  }

  /** In the order of their days; what would have ended by now goes on. */
  void amend(Relationship course, int index, MadeUpPast past) {
    String language = index % 3 == 2 ? "en." : "zh.";
    if (index % 7 == 2 && past.days() > FOUND_WRONG) {
      AgreementEntry now = agreed(course);
      String constraints = MadeUpWords.of(language, "constraint", index + 1);
      amend(
          course,
          AmendmentKind.CORRECTED,
          language,
          with(now, constraints, now.scope()),
          FOUND_WRONG,
          past);
    }
    if (index % 7 == 3 && past.days() > CHANGED) {
      AgreementEntry now = agreed(course);
      String scope = MadeUpWords.of(language, "scope", index + 1);
      amend(
          course,
          AmendmentKind.CHANGED,
          language,
          with(now, now.constraints(), scope),
          CHANGED,
          past);
    }
    goOn(course, index % 2 == 0 ? AmendmentKind.EXTENDED : AmendmentKind.RENEWED, language, past);
  }

  private void goOn(Relationship course, AmendmentKind kind, String language, MadeUpPast past) {
    LocalDate today = past.at(past.days()).today();
    for (AgreementEntry now = agreed(course);
        now.until() != null && !now.until().isAfter(today);
        now = agreed(course)) {
      LocalDate from = kind == AmendmentKind.RENEWED ? now.until().plusDays(1) : now.from();
      AgreementEntry then =
          new AgreementEntry(
              now.form(),
              now.goal(),
              now.constraints(),
              now.scope(),
              now.quality(),
              from,
              now.until().plusYears(1));
      long day = DAYS.between(past.at(0).today(), now.until().minusDays(DAYS_BEFORE_THE_END));
      amend(course, kind, language, then, (int) day, past);
    }
  }

  private void amend(
      Relationship course,
      AmendmentKind kind,
      String language,
      AgreementEntry terms,
      int day,
      MadeUpPast past) {
    String reason = MadeUpWords.of(language, kind.name(), day);
    amendments.keep(course.amend(new AmendmentEntry(kind, reason, null, terms), past.at(day)));
    timeline.tell(course, "amended", past.at(day).at());
  }

  private static AgreementEntry agreed(Relationship course) {
    return course.agreement().orElseThrow().entry();
  }

  private static AgreementEntry with(AgreementEntry now, String constraints, String scope) {
    return new AgreementEntry(
        now.form(), now.goal(), constraints, scope, now.quality(), now.from(), now.until());
  }
}
