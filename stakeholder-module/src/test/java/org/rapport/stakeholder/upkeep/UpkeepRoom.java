package org.rapport.stakeholder.upkeep;

import java.util.List;
import org.rapport.platform.Told;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.registry.RegistryDatabase;

/** Upkeep as part of a transaction of the registry, for tests of what sets it off. */
public final class UpkeepRoom {

  private final RegistryDatabase.Registry registry;
  private final JpaUpkeep upkeep = new JpaUpkeep();
  private final UsualUpkeep usual;

  public UpkeepRoom(RegistryDatabase database, RegistryDatabase.Registry registry) {
    this.registry = registry;
    upkeep.entities = registry.entities;
    upkeep.counted = new Told<>(event -> {});
    PlanUpkeep plan =
        new PlanUpkeep(
            upkeep,
            registry.read(),
            registry.staff,
            new Nothing(),
            registry.stamps,
            registry.audit);
    usual = new UsualUpkeep(upkeep, plan, registry.agents(), database.user, registry.stamps);
  }

  public void ended(RelationshipEnded event) {
    usual.ended(event);
  }

  public void formalized(RelationshipFormalized event) {
    usual.formalized(event);
  }

  public List<UpkeepKind> planOf(long stakeholder) {
    registry.entities.flush();
    return upkeep.planOf(stakeholder).stream().map(item -> item.entry().kind()).sorted().toList();
  }

  /** Nobody reads the work list here. */
  private static final class Nothing implements WorkList {

    @Override
    public void open(WorkItem item) {}

    @Override
    public void close(String module, String kind, Object subject) {}
  }
}
