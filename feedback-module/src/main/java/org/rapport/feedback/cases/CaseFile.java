package org.rapport.feedback.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Identity;
import org.rapport.feedback.deadlines.DueDateMove;
import org.rapport.feedback.deadlines.Traits;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.kernel.Refusal;

/** All that is on file of a case, to be read; only the verbs of {@link Case} write into it. */
@MappedSuperclass
abstract class CaseFile {

  @Id private long id;

  @Version private int version;

  private String reference;

  @Column(name = "receipt_hash")
  private byte[] receiptHash;

  @Column(name = "import_id")
  private Long importId;

  @Embedded Matter matter;

  @Embedded CaseClock clock;

  @Embedded Progress progress;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Point> points = new ArrayList<>();

  @OneToMany(mappedBy = "subject", cascade = CascadeType.PERSIST)
  private List<DeadlineChange> moves = new ArrayList<>();

  @Embedded Outcome outcome;

  @Embedded Rating rating;

  @Column(name = "assignee_id")
  Long assigneeId;

  @Column(name = "stakeholder_id")
  Long stakeholderId;

  /** Step of the stakeholder's journey in which it arose, or null. */
  @Column(name = "journey_step")
  String journeyStep;

  /** Label of the contract it falls under, or null. */
  String contract;

  /** The case it is handled together with, which leads; or null. */
  @Column(name = "lead_id")
  Long leadId;

  /** The rule that fired for it last, or null. */
  @Column(name = "routed_by")
  Long routedBy;

  @Embedded private LastChange lastChange;

  protected CaseFile() {}

  private CaseFile(Reference reference, Feedback feedback, Act act) {
    this.id = act.newId();
    this.reference = reference.value();
    this.matter = new Matter(feedback);
    this.lastChange = new LastChange(act);
  }

  CaseFile(Feedback feedback, Reference reference, ReceiptCode receipt, Instant received, Act act) {
    this(reference, feedback, act);
    this.receiptHash = receipt == null ? null : receipt.hash();
    this.progress = Progress.atReceipt();
    this.clock = new CaseClock(traits(), feedback.channel(), received, act);
  }

  CaseFile(EarlierCase earlier, Reference reference, long importId, Act act) {
    this(reference, earlier.feedback(), act);
    this.importId = importId;
    this.clock = CaseClock.ofEarlier(earlier, act);
    EarlierCase.End end = earlier.end();
    Outcome ended = end == null ? null : Outcome.ofEarlier(end, clock, act);
    this.progress = Progress.ofEarlier(earlier, ended, act);
    this.outcome = end == null || end.isWithdrawn() ? null : ended;
  }

  Happened changed(Happening happening, Object detail, Act act, Object... records) {
    lastChange = new LastChange(act);
    return told(happening, detail, act, records);
  }

  /** Adds a line to the history, and nothing else to the case. */
  Happened told(Happening happening, Object detail, Act act, Object... records) {
    return Happened.with(new TimelineEntry(id, happening, detail, act), records);
  }

  /** Keeps what moved the due date; null moves nothing. */
  void keep(DueDateMove move, Act act) {
    if (move != null) {
      moves.add(new DeadlineChange((Case) this, move, act));
    }
  }

  /** All that ever moved the due date, in order. */
  List<DueDateMove> moves() {
    return moves.stream()
        .map(DeadlineChange::move)
        .sorted(Comparator.comparing(DueDateMove::until))
        .toList();
  }

  /** How the due date would move if the case followed; null where it would stay. */
  DueDateMove foreseen(Act act) {
    return clock.foreseen(moves(), traits(), act);
  }

  /** How the day of the next word to who sent it would move; null where it would stay. */
  DueDateMove foreseenUpdate(Act act) {
    return clock.updates().foreseen(traits(), act);
  }

  /** What time limits depend on; they must not tell whom a confidential case came from. */
  Traits traits() {
    Assessment known = progress == null ? null : progress.assessment();
    return new Traits(
        matter.type(),
        known != null ? known.severity() : progress == null ? null : progress.leastSeverity(),
        isLinkedInConfidence() ? null : stakeholderId,
        contract);
  }

  CaseFacts facts(ZoneId zone) {
    return new CaseFigures(zone).of(this);
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  String reference() {
    return reference;
  }

  boolean isImported() {
    return importId != null;
  }

  /** It came by mail and is answered by mail: its sender holds no receipt. */
  boolean isByMail() {
    return receiptHash == null && !isImported();
  }

  /** What is written to a complainant of long ago, nobody would ever read. */
  void requireReader() {
    if (isImported()) {
      throw Refusal.because("feedback", "refusal.nobodyReads");
    }
  }

  Matter matter() {
    return matter;
  }

  CaseClock clock() {
    return clock;
  }

  Points points() {
    return new Points(points);
  }

  Progress progress() {
    return progress;
  }

  CaseState state() {
    return progress.state();
  }

  /** Null until first decided. */
  Outcome outcome() {
    return outcome;
  }

  /** It was contested, and somebody other than before looks at it. */
  boolean isSecondLook() {
    return progress.isContested() && clock.stage() == 2;
  }

  /** Whoever decided first still has what was contested, and may only hand it over. */
  boolean isToHandOver() {
    return isSecondLook() && state().isOpen() && outcome.isDecidedBy(assigneeId);
  }

  /** Decided, and nobody knows yet that the complainant learned it. */
  boolean isToTell() {
    return outcome != null && !state().isOpen() && !outcome.isTold();
  }

  /** Decided for now, and nobody said yet how they found it. */
  boolean isUnrated() {
    return outcome != null && !state().isOpen() && rating == null;
  }

  /** Null until rated. */
  Rating rating() {
    return rating;
  }

  Long assigneeId() {
    return assigneeId;
  }

  Long routedBy() {
    return routedBy;
  }

  /** Open, nobody handles it, and no second look takes care who does. */
  boolean isRoutable() {
    return state().isOpen() && assigneeId == null && clock.stage() == 1;
  }

  Long stakeholderId() {
    return stakeholderId;
  }

  String journeyStep() {
    return journeyStep;
  }

  /** Null where it stands alone or leads. */
  Long leadId() {
    return leadId;
  }

  /** Whether its stakeholder tells who sent it and must not be told to everybody. */
  boolean isLinkedInConfidence() {
    return stakeholderId != null && matter.identity() == Identity.CONFIDENTIAL;
  }

  LastChange lastChange() {
    return lastChange;
  }
}
