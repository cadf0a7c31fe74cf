package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;

/** Moves a stakeholder between potential and existing (mission R1). */
@ApplicationScoped
@Transactional
public class ChangeStatus {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  ChangeStatus(CheckOut checkOut, Stakeholders stakeholders, Stamps stamps, AuditTrail audit) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected ChangeStatus() {
    this(null, null, null, null);
  }

  /**
   * @param version the one that was read
   * @throws org.rapport.kernel.Refusal if it has that status, or somebody has changed it since
   */
  public void with(long id, long version, StatusEntry entry) {
    Stakeholder stakeholder = checkOut.of(id, version);
    String before = stakeholder.status().name();
    stakeholder.become(entry, stamps.now());
    stakeholders.keep(stakeholder);
    audit.record(
        "stakeholder.status-changed",
        "stakeholder",
        String.valueOf(id),
        Map.of("before", before, "after", stakeholder.status().name()));
  }
}
