package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;

/** Replaces what is known of a stakeholder. */
@ApplicationScoped
@Transactional
public class EditStakeholder {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final GroupChoice groups;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  EditStakeholder(
      CheckOut checkOut,
      Stakeholders stakeholders,
      GroupChoice groups,
      Stamps stamps,
      AuditTrail audit) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.groups = groups;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected EditStakeholder() {
    this(null, null, null, null, null);
  }

  /**
   * @param version the one that was read
   * @throws org.rapport.kernel.Refusal if somebody has changed the stakeholder since
   */
  public void with(long id, long version, StakeholderEntry entry) {
    Stakeholder stakeholder = checkOut.of(id, version);
    StakeholderEntry before = stakeholder.entry();
    stakeholder.describe(entry, groups.of(entry.groups(), before.groups()), stamps.now());
    stakeholders.keep(stakeholder);
    audit.record(
        "stakeholder.changed",
        "stakeholder",
        String.valueOf(id),
        Map.of("changed", Differences.between(before, stakeholder.entry())));
  }
}
