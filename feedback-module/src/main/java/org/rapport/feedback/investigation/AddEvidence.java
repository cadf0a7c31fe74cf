package org.rapport.feedback.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Idempotency;

/** Staff add evidence to a case and say which points of complaint it bears on (C7). */
@ApplicationScoped
@Transactional
public class AddEvidence {

  private CaseDesk desk;
  private Investigations investigations;
  private Idempotency idempotency;

  protected AddEvidence() {}

  @Inject
  AddEvidence(CaseDesk desk, Investigations investigations, Idempotency idempotency) {
    this.desk = desk;
    this.investigations = investigations;
    this.idempotency = idempotency;
  }

  /**
   * @throws Invalid for {@code points} or {@code file} where the case has no such
   * @throws Refusal after too many, before the case is assessed and once it is decided
   */
  public void with(CaseAt at, EvidenceEntry entry, RequestKey key) {
    idempotency.once(
        key.value(),
        "evidence of " + at.reference(),
        RequestKey.fingerprint(entry),
        String.class,
        () -> {
          desk.investigate(at, (subject, act) -> added(subject, entry, act));
          return at.reference();
        });
  }

  private HistoryLine added(KnownCase subject, EvidenceEntry entry, Act act) {
    int before = investigations.evidence(subject.id()).size();
    if (before >= Limits.EVIDENCE) {
      throw Refusal.because("feedback", "refusal.evidence.tooMany", Limits.EVIDENCE);
    }
    if (entry.file() != null && desk.fileName(subject, entry.file()).isEmpty()) {
      throw Invalid.field("file", Message.of("feedback", "invalid.evidenceFile"));
    }
    investigations.keep(new Evidence(subject.id(), subject.points(), before + 1, entry, act));
    return new HistoryLine(Happening.EVIDENCE_ADDED, before + 1);
  }
}
