package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderDirectory;

/**
 * A custodian looks up who sent a confidential case. Each time is on record with its reason, and
 * the complainant is told where they asked for that (C2).
 */
@ApplicationScoped
@Transactional
public class UnlockIdentity {

  private StaffDesk desk;
  private Senders senders;
  private StakeholderDirectory stakeholders;
  private Notices notices;

  protected UnlockIdentity() {}

  @Inject
  UnlockIdentity(
      StaffDesk desk, Senders senders, StakeholderDirectory stakeholders, Notices notices) {
    this.desk = desk;
    this.senders = senders;
    this.stakeholders = stakeholders;
    this.notices = notices;
  }

  /**
   * @throws Refusal where the case is not confidential, or the key is lost
   */
  public Sender because(String reference, String reason) {
    String why = Text.required(reason, "reason", Limits.REASON);
    Case subject =
        desk.handle(
            CaseAt.latest(reference),
            Permission.CASES_IDENTITY,
            (c, act) -> c.unlockIdentity(why, act));
    Contact contact =
        senders
            .unlocked(subject)
            .orElseThrow(() -> Refusal.because("feedback", "refusal.vaultKeyMissing"));
    if (senders.isToldUnlocks(subject)) {
      notices.unlocked(subject);
    }
    Long stakeholder = subject.stakeholderId();
    return new Sender(
        contact, stakeholder == null ? null : stakeholders.with(stakeholder).orElse(null));
  }
}
