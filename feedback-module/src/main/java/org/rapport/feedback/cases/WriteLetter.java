package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Puts a decision into a letter, as often as it is asked for and always the same (C8). */
@ApplicationScoped
@Transactional
public class WriteLetter {

  private ReceiptDoor door;
  private StaffDesk desk;
  private Senders senders;
  private CaseRecords records;
  private LimitsInForce limits;
  private AuditTrail audit;

  protected WriteLetter() {}

  @Inject
  WriteLetter(
      ReceiptDoor door,
      StaffDesk desk,
      Senders senders,
      CaseRecords records,
      LimitsInForce limits,
      AuditTrail audit) {
    this.door = door;
    this.desk = desk;
    this.senders = senders;
    this.records = records;
    this.limits = limits;
    this.audit = audit;
  }

  /**
   * @param number of the decision, from 1
   * @throws NotFound where the key opens nothing or there is no such decision
   */
  public Letter forComplainant(CaseKey key, int number) {
    return letter(door.open(key).orElseThrow(NotFound::new), number);
  }

  /**
   * @throws NotFound where there is no such decision, or the case is about this very person
   */
  public Letter forStaff(String reference, int number) {
    Case subject = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    Letter letter = letter(subject, number);
    audit.record("case.letter-read", "case", reference);
    return letter;
  }

  private Letter letter(Case subject, int number) {
    List<Decision> decisions = records.decisions(subject.id());
    if (number < 1 || number > decisions.size()) {
      throw new NotFound();
    }
    Matter matter = subject.matter();
    DecisionView decision = decisions.get(number - 1).view(number, "");
    return new Letter(
        subject.reference(),
        matter.subject(),
        subject.clock().receivedAt(),
        matter.language(),
        senders.named(subject).map(Contact::name).orElse(null),
        decision,
        decision.stage() == 1 ? subject.outcome().contestableUntil() : null,
        limits.at(decision.decidedAt()).of(LimitKind.STAGE_TWO, subject.traits()).term());
  }
}
