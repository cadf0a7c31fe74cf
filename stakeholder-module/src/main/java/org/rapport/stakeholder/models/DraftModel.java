package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.registry.Differences;
import org.rapport.stakeholder.registry.Stamps;

/** Writes drafts of relationship models (mission J1, J2). */
@ApplicationScoped
@Transactional
public class DraftModel {

  private final Editions editions;
  private final EditionDesk desk;
  private final CheckOutEdition checkOut;
  private final ModelGroups groups;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  DraftModel(
      Editions editions,
      EditionDesk desk,
      CheckOutEdition checkOut,
      ModelGroups groups,
      Stamps stamps,
      AuditTrail audit) {
    this.editions = editions;
    this.desk = desk;
    this.checkOut = checkOut;
    this.groups = groups;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected DraftModel() {
    this(null, null, null, null, null, null);
  }

  /**
   * Begins a new model.
   *
   * @return the id of its first version, a draft without texts
   */
  public long begin(ModelEntry entry) {
    groups.check(entry.groups());
    ModelVersion model = new ModelVersion(editions.newLine(), entry, stamps.now());
    desk.keep(model);
    record("model.drafted", model, "");
    return model.id();
  }

  /**
   * @param version the one that was read
   */
  public void describe(long id, long version, ModelEntry entry) {
    groups.check(entry.groups());
    ModelVersion model = checkOut.of(ModelVersion.class, id, version);
    ModelEntry before = model.entry();
    model.describe(entry, stamps.now());
    desk.keep(model);
    record("model.changed", model, Differences.between(before, model.entry()));
  }

  /** Replaces what the model says about a step. */
  public void write(long id, long version, JourneyStep step, List<StepText> texts) {
    ModelVersion model = checkOut.of(ModelVersion.class, id, version);
    model.write(step, texts, stamps.now());
    desk.keep(model);
    record("model.changed", model, step.name());
  }

  private void record(String action, ModelVersion model, String changed) {
    audit.record(
        action,
        "model",
        String.valueOf(model.id()),
        Map.of("number", String.valueOf(model.number()), "changed", changed));
  }
}
