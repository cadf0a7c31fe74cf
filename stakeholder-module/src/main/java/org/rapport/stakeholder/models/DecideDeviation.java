package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.Stamps;

/** Approves or declines a departure from a model; never the one who asked (mission J2). */
@ApplicationScoped
@Transactional
public class DecideDeviation {

  private final DeviationDesk desk;
  private final CurrentUser user;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  DecideDeviation(DeviationDesk desk, CurrentUser user, Stamps stamps, AuditTrail audit) {
    this.desk = desk;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected DecideDeviation() {
    this(null, null, null, null);
  }

  public void approve(long id, String reason) {
    Deviation deviation = toBeDecided(id);
    deviation.approve(reason, stamps.now());
    keep(deviation, "deviation.approved");
  }

  public void decline(long id, String reason) {
    Deviation deviation = toBeDecided(id);
    deviation.decline(reason, stamps.now());
    keep(deviation, "deviation.declined");
  }

  private Deviation toBeDecided(long id) {
    user.require(Permission.MODELS_AGREE);
    return desk.with(id);
  }

  private void keep(Deviation deviation, String action) {
    desk.keep(deviation);
    audit.record(
        action,
        "relationship",
        String.valueOf(deviation.relationshipId()),
        Map.of("deviation", String.valueOf(deviation.id())));
  }
}
