package org.rapport.stakeholder.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.rapport.platform.TestDatabase;

/** The registry on a fresh database, without a container. */
final class RegistryDatabase implements AutoCloseable {

  /** What a transaction of the registry works with. */
  record Registry(
      Stakeholders stakeholders, SearchIndex index, StakeholderRows rows, Groups groups) {

    Stakeholder take(StakeholderEntry entry, StatusEntry first) {
      List<StakeholderGroup> chosen = groups.withIds(entry.groups());
      Stakeholder stakeholder = new Stakeholder(entry, chosen, first, Samples.NOW);
      stakeholders.keep(stakeholder);
      return stakeholder;
    }
  }

  final TestDatabase database = TestDatabase.of("platform", "stakeholder");

  <T> T in(Function<Registry, T> work) {
    return database.calling("stakeholder", entities -> work.apply(registry(entities)));
  }

  private static Registry registry(EntityManager entities) {
    JpaSearchIndex index = new JpaSearchIndex();
    index.entities = entities;
    JpaStakeholders stakeholders = new JpaStakeholders();
    stakeholders.entities = entities;
    stakeholders.index = index;
    JpaStakeholderRows rows = new JpaStakeholderRows();
    rows.entities = entities;
    JpaGroups groups = new JpaGroups();
    groups.entities = entities;
    return new Registry(stakeholders, index, rows, groups);
  }

  @Override
  public void close() {
    database.close();
  }
}
