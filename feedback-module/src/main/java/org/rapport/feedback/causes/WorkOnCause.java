package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** Staff find out why a cause comes again and again, do something, and see whether it helped. */
@ApplicationScoped
@Transactional
public class WorkOnCause {

  private static final int LONGEST = 10_000;

  private CauseDesk desk;
  private RandomGenerator random;

  protected WorkOnCause() {}

  @Inject
  WorkOnCause(CauseDesk desk, RandomGenerator random) {
    this.desk = desk;
    this.random = random;
  }

  /**
   * @param seen the version that was read, or null for whatever it is now
   * @param analysis may be empty while nobody knows yet
   */
  public void analyze(long id, Integer seen, Long owner, String analysis) {
    Moment now = desk.now(Permission.CASES_HANDLE);
    String text = Text.optional(analysis, "analysis", LONGEST);
    desk.requireOwner(owner);
    CauseRecord record = desk.opened(id, seen);
    record.analyze(owner, text, now);
    desk.done(record, "analyzed", Map.of("staff", String.valueOf(owner)));
  }

  /**
   * @return its number in the record
   */
  public int plan(long id, ActionPlan plan) {
    Moment now = desk.now(Permission.CASES_HANDLE);
    desk.requireOwner(plan.owner());
    CauseRecord record = desk.opened(id, null);
    int number = record.plan(random.nextLong(1, Long.MAX_VALUE), plan, now).number();
    desk.done(record, "action-planned", action(number));
    return number;
  }

  public void done(long id, int number, String what) {
    Moment now = desk.now(Permission.CASES_HANDLE);
    String said = Text.required(what, "what", ActionPlan.LONGEST);
    CauseRecord record = desk.opened(id, null);
    record.requireOpen();
    record.action(number).done(said, now.today());
    record.touched(now);
    desk.done(record, "action-done", action(number));
  }

  /** Somebody else than its owner says whether it helped. */
  public void check(long id, int number, String effect, String reasons) {
    Moment now = desk.now(Permission.CASES_HANDLE);
    Violations violations = new Violations();
    ActionEffect seen = violations.choice(ActionEffect.class, effect, "effect");
    String why = violations.take(() -> Text.required(reasons, "reasons", ActionPlan.LONGEST));
    violations.refuse();
    CauseRecord record = desk.opened(id, null);
    record.requireOpen();
    record.action(number).check(seen, why, now);
    record.touched(now);
    desk.done(record, "action-checked", action(number));
  }

  /**
   * @param conclusion what came of it
   */
  public void close(long id, String conclusion) {
    Moment now = desk.now(Permission.CASES_HANDLE);
    String because = Text.required(conclusion, "conclusion", LONGEST);
    CauseRecord record = desk.opened(id, null);
    record.close(because, now);
    desk.done(record, "closed", Map.of());
  }

  private static Map<String, String> action(int number) {
    return Map.of("action", String.valueOf(number));
  }
}
