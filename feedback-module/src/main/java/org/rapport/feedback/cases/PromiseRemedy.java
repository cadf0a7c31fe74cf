package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/** Staff promise what puts something right, and see to it that it is done (C10). */
@ApplicationScoped
@Transactional
public class PromiseRemedy {

  private StaffDesk desk;
  private CaseRecords records;
  private Handlers handlers;
  private UndertakingWork work;
  private Idempotency idempotency;

  protected PromiseRemedy() {}

  @Inject
  PromiseRemedy(
      StaffDesk desk,
      CaseRecords records,
      Handlers handlers,
      UndertakingWork work,
      Idempotency idempotency) {
    this.desk = desk;
    this.records = records;
    this.handlers = handlers;
    this.work = work;
    this.idempotency = idempotency;
  }

  /**
   * The complainant reads it by receipt.
   *
   * @throws Refusal before the case is decided, for a day that is past, or after too many
   */
  public void with(CaseAt at, RemedyPromise promise, RequestKey key) {
    idempotency.once(
        key.value(),
        "remedy " + at.reference(),
        RequestKey.fingerprint(promise),
        String.class,
        () -> {
          desk.handle(at, Permission.CASES_HANDLE, (c, act) -> promised(c, promise, act));
          return at.reference();
        });
  }

  private Happened promised(Case subject, RemedyPromise promise, Act act) {
    handlers.requireSuitable(subject, promise.owner(), "owner");
    int before = records.remedies(subject.id()).size();
    if (before >= Limits.REMEDY_ACTIONS) {
      throw Refusal.because("feedback", "refusal.remedy.tooMany", Limits.REMEDY_ACTIONS);
    }
    RemedyAction action = new RemedyAction(subject.id(), before + 1, promise, act);
    work.place(subject.reference(), action);
    return subject.promise(action, act);
  }

  /**
   * Somebody else sees to it, or by another day.
   *
   * @throws Refusal where there is no such promise, or it is done or dropped
   */
  public void move(CaseAt at, int number, Long owner, LocalDate day) {
    Violations violations = new Violations();
    if (owner == null) {
      violations.add("owner", "invalid.owner");
    }
    if (day == null) {
      violations.add("due", "invalid.dayMissing");
    }
    violations.refuse();
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (c, act) -> {
          handlers.requireSuitable(c, owner, "owner");
          RemedyAction action = records.remedy(c.id(), number);
          action.move(owner, day, act);
          work.place(c.reference(), action);
          return c.told(Happening.REMEDY_MOVED, number, act);
        });
  }
}
