package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiFunction;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.UndertakingWork;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/** Staff refer a case to a body outside, and write down what comes back (C9). */
@ApplicationScoped
@Transactional
public class ReferCase {

  private static final int MOST = 20;

  private CaseDesk desk;
  private Referrals referrals;
  private UndertakingWork work;
  private Idempotency idempotency;

  protected ReferCase() {}

  @Inject
  ReferCase(CaseDesk desk, Referrals referrals, UndertakingWork work, Idempotency idempotency) {
    this.desk = desk;
    this.referrals = referrals;
    this.work = work;
    this.idempotency = idempotency;
  }

  /**
   * @throws Invalid for {@code body} or {@code reason}
   * @throws Refusal while it is with that body already, and of a withdrawn case
   */
  public void to(CaseAt at, Long body, String why, RequestKey key) {
    Violations violations = new Violations();
    String reason = violations.take(() -> Text.required(why, "reason", Limits.REASON));
    boolean known = body != null && referrals.body(body).filter(one -> !one.isEnded()).isPresent();
    if (!known) {
      violations.add("body", "invalid.body");
    }
    violations.refuse();
    once(
        key,
        "referral of " + at.reference(),
        RequestKey.fingerprint(body, reason),
        at,
        (subject, act) -> referred(subject, body, reason, act));
  }

  private HistoryLine referred(KnownCase subject, long body, String reason, Act act) {
    if (subject.state() == CaseState.WITHDRAWN) {
      throw Refusal.because("feedback", "refusal.state.WITHDRAWN");
    }
    List<Referral> before = referrals.of(subject.id());
    if (before.stream().anyMatch(one -> one.bodyId() == body && !one.isAnswered())) {
      throw Refusal.because("feedback", "refusal.referral.open");
    }
    if (before.size() >= MOST) {
      throw Refusal.because("feedback", "refusal.referral.tooMany", MOST);
    }
    int number = before.size() + 1;
    referrals.keep(new Referral(subject.id(), number, body, reason, act));
    return new HistoryLine(Happening.REFERRED, number);
  }

  /** The body’s reference, or the outcome it has come to. */
  public void answered(CaseAt at, int number, BodyAnswer answer) {
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (subject, act) -> {
          referrals.referral(subject.id(), number).answered(answer, act);
          return new HistoryLine(Happening.BODY_ANSWERED, number);
        });
  }

  /**
   * @throws Refusal after too many
   */
  public void impose(CaseAt at, int number, DutyOrder order, RequestKey key) {
    once(
        key,
        "duty of " + at.reference() + "/" + number,
        RequestKey.fingerprint(order),
        at,
        (subject, act) -> imposed(subject, number, order, act));
  }

  private HistoryLine imposed(KnownCase subject, int number, DutyOrder order, Act act) {
    desk.requireSuitable(subject, order.owner(), "owner");
    int referral = referrals.referral(subject.id(), number).number();
    int before = referrals.duties(subject.id()).size();
    if (before >= Limits.TASKS) {
      throw Refusal.because("feedback", "refusal.duty.tooMany", Limits.TASKS);
    }
    ImposedDuty duty = new ImposedDuty(subject.id(), referral, before + 1, order, act);
    referrals.keep(duty);
    work.place(subject.reference(), duty);
    return new HistoryLine(Happening.DUTY_IMPOSED, duty.number());
  }

  /**
   * @throws Refusal where it is done already
   */
  public void fulfil(CaseAt at, int duty, String said) {
    String done = Text.required(said, "done", Limits.NOTE);
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (subject, act) -> {
          ImposedDuty imposed = referrals.duty(subject.id(), duty);
          imposed.fulfil(done, act);
          work.place(subject.reference(), imposed);
          return new HistoryLine(Happening.DUTY_DONE, duty);
        });
  }

  private void once(
      RequestKey key,
      String operation,
      String fingerprint,
      CaseAt at,
      BiFunction<KnownCase, Act, HistoryLine> act) {
    idempotency.once(
        key.value(),
        operation,
        fingerprint,
        String.class,
        () -> {
          desk.handle(at, Permission.CASES_HANDLE, act);
          return at.reference();
        });
  }
}
