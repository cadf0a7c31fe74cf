package org.rapport.feedback.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.kernel.Refusal;

/**
 * One piece of feedback on its way from receipt to close. Each verb says no where the rules do
 * (mission C4-C10) and otherwise returns what happened.
 */
@Entity(name = "FeedbackCase")
@Table(schema = "feedback", name = "cases")
class Case {

  private static final Duration CONTESTABLE_FOR = Duration.ofDays(30);

  /** A receipt opens its case for a year after closing. */
  private static final Duration READABLE_FOR = Duration.ofDays(365);

  @Id private long id;

  @Version private int version;

  private String reference;

  @Column(name = "receipt_hash")
  private byte[] receiptHash;

  @Embedded private Matter matter;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private Assessment assessment;

  @Embedded private CaseClock clock;

  @Embedded private Outcome outcome;

  @Embedded private Rating rating;

  @Column(name = "assignee_id")
  private Long assigneeId;

  @Column(name = "stakeholder_id")
  private Long stakeholderId;

  private boolean contested;
  private boolean reopened;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "import_id")
  private Long importId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Point> points = new ArrayList<>();

  protected Case() {}

  /** Takes feedback in and acknowledges it in the same moment. */
  Case(Feedback feedback, Reference reference, ReceiptCode receipt, Instant received, Act act) {
    this.id = act.newId();
    this.reference = reference.value();
    this.receiptHash = receipt.hash();
    this.matter = new Matter(feedback);
    this.state = CaseState.RECEIVED;
    this.clock = new CaseClock(feedback.type(), feedback.channel(), received, act);
    this.changedAt = act.at();
    this.changedBy = act.by();
  }

  /** A case from before Rapport. Nobody holds a receipt for it, and how it ended is history. */
  Case(EarlierCase earlier, Reference reference, long importId, Act act) {
    this.id = act.newId();
    this.reference = reference.value();
    this.matter = new Matter(earlier.feedback());
    this.clock = CaseClock.ofEarlier(earlier, act);
    this.importId = importId;
    this.changedAt = act.at();
    this.changedBy = act.by();
    if (earlier.severity() != null) {
      this.assessment = Assessment.of(earlier.severity(), false, null, null, null);
    }
    end(earlier, act);
  }

  private void end(EarlierCase earlier, Act act) {
    EarlierCase.End end = earlier.end();
    if (end == null) {
      state = assessment == null ? CaseState.RECEIVED : CaseState.ASSESSED;
      return;
    }
    Outcome ended = Outcome.ofEarlier(end, clock, act);
    outcome = end.isWithdrawn() ? null : ended;
    state = end.isWithdrawn() ? CaseState.WITHDRAWN : CaseState.CLOSED;
    closedAt =
        end.closedOn() == null
            ? ended.decidedAt()
            : CaseClock.during(end.closedOn(), ended.decidedAt(), act);
  }

  Happened imported(Act act) {
    return Happened.with(entry(Happening.IMPORTED, null, act));
  }

  Happened received(Act act) {
    return Happened.with(entry(Happening.RECEIVED, matter.channel(), act));
  }

  Happened assess(Assessment given, Act act) {
    requireOpen();
    assessment = given;
    state = state == CaseState.RECEIVED ? CaseState.ASSESSED : state;
    if (matter.type() == FeedbackType.COMPLAINT && points.isEmpty()) {
      points.add(new Point(this, 1, matter.subject(), act));
    }
    return changed(Happening.ASSESSED, given.severity(), act);
  }

  Happened assignTo(Long staffId, Act act) {
    requireOpen();
    assigneeId = staffId;
    return changed(Happening.ASSIGNED, staffId, act);
  }

  Happened linkTo(Long stakeholder, Act act) {
    if (matter.identity() == Identity.ANONYMOUS) {
      throw refusal("refusal.anonymousLink");
    }
    stakeholderId = stakeholder;
    return changed(Happening.LINKED, null, act);
  }

  Happened addPoint(String text, Act act) {
    investigate();
    if (points.size() >= Limits.POINTS) {
      throw refusal("refusal.tooManyPoints", Limits.POINTS);
    }
    Point point = new Point(this, points.size() + 1, text, act);
    points.add(point);
    return changed(Happening.POINT_ADDED, point.number(), act);
  }

  Happened rewordPoint(int number, String text, Act act) {
    investigate();
    point(number).reword(text);
    return changed(Happening.POINT_CHANGED, number, act);
  }

  /** A finding on a point may be changed until the case is decided. */
  Happened find(int number, Finding finding, String reasons, Act act) {
    investigate();
    point(number).found(finding, reasons, act);
    return changed(Happening.FOUND, number, act);
  }

  Happened note(String text, Act act) {
    return Happened.with(entry(Happening.NOTED, null, act), new Note(id, text, act));
  }

  /**
   * @param awaitsAnswer whether the clock stands still until the complainant answers
   */
  Happened writeToComplainant(CaseMessage message, boolean awaitsAnswer, Act act) {
    if (receiptHash == null) {
      throw refusal("refusal.nobodyReads");
    }
    if (!awaitsAnswer) {
      return Happened.with(entry(Happening.MESSAGE_SENT, null, act), message);
    }
    investigate();
    clock.waitForComplainant(act.at());
    return Happened.with(changed(Happening.ASKED, null, act).entry(), message);
  }

  Happened hearFromComplainant(CaseMessage message, Act act) {
    if (state == CaseState.WITHDRAWN) {
      throw refusal("refusal.state.WITHDRAWN");
    }
    DeadlineChange credit = clock.resume(id, act);
    TimelineEntry entry =
        credit == null
            ? entry(Happening.MESSAGE_RECEIVED, null, act)
            : changed(Happening.MESSAGE_RECEIVED, null, act).entry();
    return Happened.with(entry, message, credit);
  }

  Happened extendTo(LocalDate day, String reason, Act act) {
    requireOpen();
    DeadlineChange change = clock.extendTo(day, reason, id, act);
    return Happened.with(changed(Happening.EXTENDED, day, act).entry(), change);
  }

  /** No decision leaves before every point has its finding with reasons (C8). */
  Happened decide(DecisionText words, Act act) {
    requireOpen();
    requireReadyForDecision(act);
    DeadlineChange credit = clock.resume(id, act);
    Finding finding = Point.overall(points.stream().map(Point::finding).toList());
    outcome =
        outcome == null
            ? new Outcome(finding, clock.isKept(act.at()), act)
            : outcome.nowFinding(finding);
    state = CaseState.DECIDED;
    return Happened.with(
        changed(Happening.DECIDED, finding, act).entry(),
        new Decision(id, clock.stage(), finding, words, act),
        credit);
  }

  private void requireReadyForDecision(Act act) {
    if (assessment == null && matter.type() != FeedbackType.COMPLIMENT) {
      throw refusal("refusal.assessFirst");
    }
    if (points.isEmpty() && matter.type() == FeedbackType.COMPLAINT) {
      throw refusal("refusal.noPoints");
    }
    List<String> missing =
        points.stream()
            .filter(point -> point.finding() == null)
            .map(point -> String.valueOf(point.number()))
            .toList();
    if (!missing.isEmpty()) {
      throw refusal("refusal.findingMissing", missing.size(), String.join(", ", missing));
    }
    if (clock.stage() == 2 && Objects.equals(outcome.decidedBy(), act.by())) {
      throw refusal("refusal.sameReviewer");
    }
  }

  Happened rate(Rating given, Act act) {
    if (outcome == null || state.isOpen()) {
      throw refusal("refusal.rateLater");
    }
    rating = given.given(act.at());
    return Happened.with(entry(Happening.RATED, null, act));
  }

  Happened withdraw(Act act) {
    requireOpen();
    state = CaseState.WITHDRAWN;
    closedAt = act.at();
    return changed(Happening.WITHDRAWN, null, act);
  }

  Happened close(Act act) {
    boolean thanked = matter.type() == FeedbackType.COMPLIMENT && state.isOpen();
    if (state != CaseState.DECIDED && !thanked) {
      throw state.isOpen() ? refusal("refusal.decideFirst") : refusal("refusal.state." + state);
    }
    state = CaseState.CLOSED;
    closedAt = act.at();
    return changed(Happening.CLOSED, null, act);
  }

  Happened contest(CaseMessage reasons, Act act) {
    if (outcome == null || state.isOpen()) {
      throw refusal("refusal.nothingToContest");
    }
    if (contested) {
      throw refusal("refusal.contestedOnce");
    }
    if (act.at().isAfter(outcome.decidedAt().plus(CONTESTABLE_FOR))) {
      throw refusal("refusal.contestedLate", CONTESTABLE_FOR.toDays());
    }
    contested = true;
    return Happened.with(again(Happening.CONTESTED, act), reasons, restarted(true, act));
  }

  Happened reopen(String reason, Act act) {
    if (state.isOpen()) {
      throw refusal("refusal.stillOpen");
    }
    reopened = true;
    return Happened.with(
        again(Happening.REOPENED, act), new Note(id, reason, act), restarted(false, act));
  }

  private TimelineEntry again(Happening happening, Act act) {
    state = assessment == null ? CaseState.RECEIVED : CaseState.INVESTIGATING;
    closedAt = null;
    return changed(happening, null, act).entry();
  }

  private DeadlineChange restarted(boolean secondStage, Act act) {
    return clock.restart(secondStage, outcome != null, id, act);
  }

  Happened complainantAttached(int count, Act act) {
    if (state == CaseState.WITHDRAWN) {
      throw refusal("refusal.state.WITHDRAWN");
    }
    return staffAttached(count, act);
  }

  Happened staffAttached(int count, Act act) {
    return Happened.with(entry(Happening.FILES_ATTACHED, count, act));
  }

  /** Whoever the case is about neither handles it nor sees it any more (C6). */
  Happened nameConflict(long staffId, Act act) {
    assigneeId = Objects.equals(assigneeId, staffId) ? null : assigneeId;
    TimelineEntry entry = changed(Happening.CONFLICT_NAMED, null, act).entry();
    return Happened.with(entry, new Conflict(id, staffId));
  }

  /** Whether its receipt still opens it. */
  boolean isReadable(Instant now) {
    return closedAt == null || now.isBefore(closedAt.plus(READABLE_FOR));
  }

  private void requireOpen() {
    if (!state.isOpen()) {
      throw refusal("refusal.state." + state);
    }
  }

  private void investigate() {
    requireOpen();
    if (assessment == null) {
      throw refusal("refusal.assessFirst");
    }
    state = CaseState.INVESTIGATING;
  }

  private Point point(int number) {
    return points.stream()
        .filter(point -> point.number() == number)
        .findFirst()
        .orElseThrow(() -> refusal("refusal.noSuchPoint", number, points.size()));
  }

  private Happened changed(Happening happening, Object detail, Act act) {
    changedAt = act.at();
    changedBy = act.by();
    return Happened.with(entry(happening, detail, act));
  }

  private TimelineEntry entry(Happening happening, Object detail, Act act) {
    return new TimelineEntry(id, happening, detail, act);
  }

  private static Refusal refusal(String key, Object... arguments) {
    return Refusal.because("feedback", key, arguments);
  }

  CaseFacts facts(ZoneId zone) {
    return new CaseFacts(
        reference,
        matter.type(),
        matter.channel(),
        matter.identity(),
        assessment == null ? null : assessment.severity(),
        stakeholderId,
        state,
        day(clock.receivedAt(), zone),
        clock.acknowledgeDueOn(),
        day(clock.acknowledgedAt(), zone),
        day(clock.firstDueAt(), zone),
        outcome == null ? null : day(outcome.decidedAt(), zone),
        outcome != null && outcome.isOnTime(),
        outcome != null && outcome.isEstimated(),
        day(closedAt, zone),
        state == CaseState.WITHDRAWN,
        outcome == null ? null : outcome.finding(),
        rating == null ? null : rating.handling(),
        rating == null ? null : rating.outcome(),
        rating == null ? null : day(rating.at(), zone),
        clock.isExtended(),
        contested,
        reopened,
        importId != null);
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at == null ? null : at.atZone(zone).toLocalDate();
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

  Matter matter() {
    return matter;
  }

  CaseState state() {
    return state;
  }

  /** Null until assessed. */
  Assessment assessment() {
    return assessment;
  }

  CaseClock clock() {
    return clock;
  }

  /** Null until first decided. */
  Outcome outcome() {
    return outcome;
  }

  Rating rating() {
    return rating;
  }

  Long assigneeId() {
    return assigneeId;
  }

  Long stakeholderId() {
    return stakeholderId;
  }

  boolean isContested() {
    return contested;
  }

  boolean isReopened() {
    return reopened;
  }

  boolean isImported() {
    return importId != null;
  }

  Instant closedAt() {
    return closedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }

  List<Point> points() {
    return List.copyOf(points);
  }
}
