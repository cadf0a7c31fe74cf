package org.rapport.feedback.causes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Refusal;

/**
 * A cause that came too often at a service: why that is, what is done about it, and whether it
 * helped. It opens again when the cause comes back.
 */
@Entity
@Table(schema = "feedback", name = "cause_records")
class CauseRecord {

  static final int MOST_ACTIONS = 50;

  @Id private long id;

  @Version private int version;

  @Column(name = "cause_id")
  private long causeId;

  private String service;

  @Enumerated(EnumType.STRING)
  private RecordState state;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  /** Cases from this day on belong to it as it is now. */
  @Column(name = "counted_from")
  private LocalDate countedFrom;

  private int reopened;
  private String analysis;
  private String conclusion;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @OneToMany(mappedBy = "record", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<CauseAction> actions = new ArrayList<>();

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected CauseRecord() {}

  /**
   * @param countedFrom the first day that was counted
   */
  CauseRecord(long id, long causeId, String service, LocalDate countedFrom, Moment now) {
    this.id = id;
    this.causeId = causeId;
    this.service = service;
    this.countedFrom = countedFrom;
    this.state = RecordState.OPEN;
    this.ownerId = now.by();
    this.openedOn = now.today();
    touched(now);
  }

  /**
   * The cause came back.
   *
   * @return false where the record is open anyway
   */
  boolean comesBack(Moment now) {
    if (isOpen()) {
      return false;
    }
    state = RecordState.OPEN;
    closedOn = null;
    openedOn = now.today();
    reopened++;
    touched(now);
    return true;
  }

  void analyze(Long owner, String text, Moment now) {
    requireOpen();
    ownerId = owner;
    analysis = text;
    touched(now);
  }

  CauseAction plan(long actionId, ActionPlan plan, Moment now) {
    requireOpen();
    if (actions.size() >= MOST_ACTIONS) {
      throw refusal("cause.tooManyActions", MOST_ACTIONS);
    }
    CauseAction action = new CauseAction(actionId, this, actions.size() + 1, plan, now.today());
    actions.add(action);
    touched(now);
    return action;
  }

  /**
   * @throws Refusal before it is analyzed, or while the effect of an action is not known
   */
  void close(String because, Moment now) {
    requireOpen();
    if (analysis == null) {
      throw refusal("cause.analyzeFirst");
    }
    actions.stream()
        .filter(action -> action.effect() == null)
        .findFirst()
        .ifPresent(
            action -> {
              throw refusal("cause.checkFirst", action.number());
            });
    state = RecordState.CLOSED;
    conclusion = because;
    closedOn = now.today();
    touched(now);
  }

  /**
   * @throws Refusal where there is no such action
   */
  CauseAction action(int number) {
    return actions.stream()
        .filter(action -> action.number() == number)
        .findFirst()
        .orElseThrow(() -> refusal("cause.noAction", number));
  }

  void touched(Moment now) {
    changedAt = now.at();
    changedBy = now.by();
  }

  void requireOpen() {
    if (!isOpen()) {
      throw refusal("cause.closed");
    }
  }

  private static Refusal refusal(String key, Object... arguments) {
    return Refusal.because("feedback", "refusal." + key, arguments);
  }

  boolean isOpen() {
    return state == RecordState.OPEN;
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  Long ownerId() {
    return ownerId;
  }

  List<CauseAction> actions() {
    return List.copyOf(actions);
  }

  RecordFacts facts() {
    return new RecordFacts(
        causeId, service, state, openedOn, countedFrom, closedOn, reopened, analysis, conclusion);
  }
}
