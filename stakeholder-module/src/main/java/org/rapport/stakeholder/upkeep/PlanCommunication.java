package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Puts lines on a stakeholder's communication plan and takes them off (mission R13). A line falls
 * due, is reminded of and answered as an item of upkeep is.
 */
@ApplicationScoped
@Transactional
public class PlanCommunication {

  static final int MOST_LINES = 20;

  private final Upkeep upkeep;
  private final PlanUpkeep plan;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  PlanCommunication(
      Upkeep upkeep,
      PlanUpkeep plan,
      ReadStakeholder stakeholders,
      StaffDirectory staff,
      Stamps stamps,
      AuditTrail audit) {
    this.upkeep = upkeep;
    this.plan = plan;
    this.stakeholders = stakeholders;
    this.staff = staff;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected PlanCommunication() {
    this(null, null, null, null, null, null);
  }

  /**
   * Nobody is kept from planning what a contact did not consent to yet; the line warns of it.
   *
   * @return the line's id
   * @throws Refusal if the plan is full
   */
  public long add(long stakeholderId, CommunicationEntry typed) {
    StakeholderView known = stakeholders.with(stakeholderId);
    if (upkeep.communicationOf(stakeholderId).size() >= MOST_LINES) {
      throw Refusal.because("stakeholder", "communication.full", MOST_LINES);
    }
    CommunicationEntry entry = typed.checked();
    if (staff.with(entry.account()).isEmpty()) {
      throw Invalid.field("account", Message.of("stakeholder", "upkeep.account.unknown"));
    }
    Contacted.require(entry.contact(), known);
    UpkeepItem line = new UpkeepItem(stakeholderId, entry, stamps.now().today());
    upkeep.keep(line);
    plan.remind(line, stakeholders.require(stakeholderId));
    audit.record(
        "communication.planned",
        "stakeholder",
        String.valueOf(stakeholderId),
        Map.of("item", String.valueOf(line.id())));
    return line.id();
  }

  /** It is no longer done; what was done stays on the timeline. */
  public void stop(long stakeholderId, long id) {
    upkeep.with(id).filter(UpkeepItem::isCommunication).orElseThrow(NotFound::new);
    plan.stop(stakeholderId, id);
  }
}
