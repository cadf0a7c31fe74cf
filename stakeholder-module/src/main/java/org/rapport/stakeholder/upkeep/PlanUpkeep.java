package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;

/** Puts items on a stakeholder's upkeep plan and takes them off (mission J12-J14). */
@ApplicationScoped
@Transactional
public class PlanUpkeep {

  static final int MOST_ITEMS = 30;

  private final Upkeep upkeep;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;
  private final WorkList work;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  PlanUpkeep(
      Upkeep upkeep,
      ReadStakeholder stakeholders,
      StaffDirectory staff,
      WorkList work,
      Stamps stamps,
      AuditTrail audit) {
    this.upkeep = upkeep;
    this.stakeholders = stakeholders;
    this.staff = staff;
    this.work = work;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected PlanUpkeep() {
    this(null, null, null, null, null, null);
  }

  /**
   * @return the item's id
   * @throws Refusal if the plan is full
   */
  public long add(long stakeholderId, UpkeepEntry entry) {
    StakeholderSummary stakeholder = stakeholders.require(stakeholderId);
    if (upkeep.planOf(stakeholderId).size() >= MOST_ITEMS) {
      throw Refusal.because("stakeholder", "upkeep.full", MOST_ITEMS);
    }
    if (staff.with(entry.account()).isEmpty()) {
      throw Invalid.field("account", Message.of("stakeholder", "upkeep.account.unknown"));
    }
    LocalDate today = stamps.now().today();
    UpkeepItem item = new UpkeepItem(stakeholderId, entry.checked(stakeholder.status()), today);
    upkeep.keep(item);
    remind(item, stakeholder);
    record("upkeep.planned", item);
    return item.id();
  }

  /** It is no longer done; what was done stays on the timeline. */
  public void stop(long stakeholderId, long id) {
    stakeholders.require(stakeholderId);
    UpkeepItem item =
        upkeep
            .with(id)
            .filter(found -> found.stakeholderId() == stakeholderId)
            .orElseThrow(NotFound::new);
    item.stop(stamps.now().today());
    upkeep.keep(item);
    work.close("stakeholder", "upkeep." + item.entry().kind(), id);
    record("upkeep.stopped", item);
  }

  /**
   * @param ideal after so many days it is time to be in touch again
   * @param longest after so many days the relationship is slipping away
   */
  public void keepTouch(long stakeholderId, int ideal, int longest) {
    stakeholders.require(stakeholderId);
    upkeep.cadence(stakeholderId, stamps.now().today()).keep(ideal, longest);
  }

  /** Moves the reminder to where the item is now; what has no rhythm reminds nobody. */
  void remind(UpkeepItem item, StakeholderSummary stakeholder) {
    if (item.dueOn() == null) {
      return;
    }
    work.open(
        WorkItem.of(
            item.entry().account(),
            "stakeholder",
            "upkeep." + item.entry().kind(),
            item.id(),
            item.dueOn(),
            stakeholder.name(),
            "/staff/upkeep/contact?stakeholder=" + item.stakeholderId() + "&item=" + item.id()));
  }

  private void record(String action, UpkeepItem item) {
    audit.record(
        action,
        "stakeholder",
        String.valueOf(item.stakeholderId()),
        Map.of("item", String.valueOf(item.id()), "kind", item.entry().kind().name()));
  }
}
