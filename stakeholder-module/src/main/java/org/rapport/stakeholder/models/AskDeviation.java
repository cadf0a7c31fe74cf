package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.Stamps;

/** Asks that a relationship may depart from the model it follows (mission J2). */
@ApplicationScoped
@Transactional
public class AskDeviation {

  private final Editions editions;
  private final DeviationDesk desk;
  private final Followers followers;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  AskDeviation(
      Editions editions, DeviationDesk desk, Followers followers, Stamps stamps, AuditTrail audit) {
    this.editions = editions;
    this.desk = desk;
    this.followers = followers;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected AskDeviation() {
    this(null, null, null, null, null);
  }

  /**
   * @param modelVersionId the version the relationship follows
   * @return the deviation's id
   * @throws NotFound if there is no such relationship that the person may work with
   */
  public long with(long relationshipId, long modelVersionId, DeviationEntry entry) {
    followers.visible(relationshipId).orElseThrow(NotFound::new);
    ModelVersion model =
        editions
            .with(modelVersionId)
            .filter(ModelVersion.class::isInstance)
            .map(ModelVersion.class::cast)
            .orElseThrow(NotFound::new);
    Deviation deviation = new Deviation(relationshipId, model, entry, stamps.now());
    desk.keep(deviation);
    audit.record(
        "deviation.asked",
        "relationship",
        String.valueOf(relationshipId),
        Map.of("deviation", String.valueOf(deviation.id())));
    return deviation.id();
  }
}
