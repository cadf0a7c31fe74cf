package org.rapport.feedback.causes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** The house keeps its list of root causes (C12). */
@ApplicationScoped
@Transactional
public class KeepCauses {

  private static final int MOST = 200;

  private Causes causes;
  private CurrentUser user;
  private AuditTrail audit;
  private RandomGenerator random;

  protected KeepCauses() {}

  @Inject
  KeepCauses(Causes causes, CurrentUser user, AuditTrail audit, RandomGenerator random) {
    this.causes = causes;
    this.user = user;
    this.audit = audit;
    this.random = random;
  }

  /**
   * @throws Refusal if there are {@value #MOST} of them
   */
  public CauseView added(CauseEntry entry) {
    user.require(Permission.CASES_ASSIGN);
    if (causes.all().size() >= MOST) {
      throw Refusal.because("feedback", "refusal.cause.tooMany", MOST);
    }
    Cause cause = new Cause(random.nextLong(1, Long.MAX_VALUE), entry);
    causes.keep(cause);
    return audited("added", cause);
  }

  /**
   * @throws NotFound where there is no such cause
   */
  public CauseView changed(long id, CauseEntry entry) {
    user.require(Permission.CASES_ASSIGN);
    Cause cause = causes.with(id).orElseThrow(NotFound::new);
    cause.change(entry);
    return audited(entry.retired() ? "retired" : "renamed", cause);
  }

  private CauseView audited(String what, Cause cause) {
    CauseView view = cause.view();
    audit.record("cause." + what, "cause", view.name().english(), Map.of());
    return view;
  }
}
