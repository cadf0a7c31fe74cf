package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.DemonstrationDesk;
import org.rapport.feedback.cases.DemonstrationVisit;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;

/** Some words of the demonstration's complaints describe a third person, and are masked. */
@ApplicationScoped
@Transactional
class DemonstrateRedactions implements AfterwardsDemonstration {

  private static final int LOOKED_AT = 60;

  private DemonstrationDesk desk;
  private CaseTexts texts;
  private Redactions redactions;

  protected DemonstrateRedactions() {}

  @Inject
  DemonstrateRedactions(DemonstrationDesk desk, CaseTexts texts, Redactions redactions) {
    this.desk = desk;
    this.texts = texts;
    this.redactions = redactions;
  }

  @Override
  public void make() {
    desk.visit(EnumSet.of(Severity.MEDIUM), LOOKED_AT, this::mask);
  }

  private void mask(DemonstrationVisit visit) {
    Passage passage = Passage.typed(visit.any("mask-passage"));
    List<CaseText> all = texts.of(visit.subject().id());
    if (all.stream().noneMatch(text -> passage.isIn(text.words()))) {
      return;
    }
    visit.step(
        visit.now(),
        act -> {
          List<MaskedText> masked = passage.in(all);
          long id = visit.subject().id();
          redactions.keep(new Redaction(id, 1, passage, visit.any("mask-reason"), masked, act));
          texts.replace(id, masked);
          return new HistoryLine(Happening.MASKED, 1);
        });
  }
}
