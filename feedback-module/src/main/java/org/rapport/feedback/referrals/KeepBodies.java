package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Keeps the bodies outside to which complaints can be referred (C9). */
@ApplicationScoped
@Transactional
public class KeepBodies {

  private static final int MOST = 50;

  private Referrals referrals;
  private CurrentUser user;
  private AuditTrail audit;
  private RandomGenerator random;

  protected KeepBodies() {}

  @Inject
  KeepBodies(Referrals referrals, CurrentUser user, AuditTrail audit, RandomGenerator random) {
    this.referrals = referrals;
    this.user = user;
    this.audit = audit;
    this.random = random;
  }

  /** For who keeps them. */
  public List<BodyView> all() {
    user.require(Permission.SETTINGS_MANAGE);
    return referrals.bodies().stream().map(OutsideBody::view).toList();
  }

  /** Those to which something can be referred, for who handles cases. */
  public List<BodyView> current() {
    user.require(Permission.CASES_HANDLE);
    return referrals.bodies().stream()
        .filter(body -> !body.isEnded())
        .map(OutsideBody::view)
        .toList();
  }

  /**
   * @throws NotFound where there is none
   */
  public BodyView with(long id) {
    user.require(Permission.SETTINGS_MANAGE);
    return referrals.body(id).orElseThrow(NotFound::new).view();
  }

  /**
   * @param id null for a new one
   * @param ended whether nothing is referred to it any more
   * @throws Refusal after too many
   */
  public long save(Long id, BodyForm form, boolean ended) {
    user.require(Permission.SETTINGS_MANAGE);
    OutsideBody body = id == null ? added(form) : referrals.body(id).orElseThrow(NotFound::new);
    body.change(form, ended);
    audit.record("outside-body.saved", "outside-body", form.name());
    return body.id();
  }

  private OutsideBody added(BodyForm form) {
    if (referrals.bodies().size() >= MOST) {
      throw Refusal.because("feedback", "refusal.body.tooMany", MOST);
    }
    OutsideBody body = new OutsideBody(random.nextLong(1, Integer.MAX_VALUE), form);
    referrals.keep(body);
    return body;
  }
}
