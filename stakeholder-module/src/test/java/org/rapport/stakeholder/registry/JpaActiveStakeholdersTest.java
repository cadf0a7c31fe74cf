package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.stakeholder.registry.Samples.NOW;
import static org.rapport.stakeholder.registry.Samples.TODAY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderStatus;

@Tag("database")
class JpaActiveStakeholdersTest {

  // the latest change up to the day is the status at its end
  private static final String PLAINLY =
      """
      select count(*) from (
        select distinct on (stakeholder_id) status from stakeholder.status_change
        where on_day <= ? and stakeholder_id in (
          select id from stakeholder.stakeholder where merged_into is null)
        order by stakeholder_id, on_day desc, changed_at desc) as latest
      where status = 'EXISTING'""";

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  void who_was_existing_on_a_day_counts_whatever_came_later() {
    registry.in(r -> r.take(Samples.organization("Never existing"), Samples.potential()));
    registry.in(
        r -> {
          Stakeholder stakeholder =
              r.take(Samples.organization("For a while"), on(StakeholderStatus.POTENTIAL, 20));
          stakeholder.become(on(StakeholderStatus.EXISTING, 10), NOW);
          stakeholder.become(on(StakeholderStatus.POTENTIAL, 3), Samples.later(1));
          r.stakeholders.keep(stakeholder);
          return null;
        });
    registry.in(r -> r.take(Samples.organization("Since"), on(StakeholderStatus.EXISTING, 5)));

    assertThat(existing(11)).isZero();
    assertThat(existing(10)).isEqualTo(1);
    assertThat(existing(4)).isEqualTo(2);
    assertThat(existing(3)).isEqualTo(1);
    assertThat(existing(0)).isEqualTo(1);
  }

  @Test
  void the_count_follows_merging_separating_and_taking_out_again() {
    registry.user.signIn(RegistryDatabase.ANN, Permission.values());
    Taken one = taken("Harbor Clinic", on(StakeholderStatus.EXISTING, 9));
    Taken other = taken("Harbour Clinic", on(StakeholderStatus.POTENTIAL, 10));
    registry.doing(r -> r.changeStatus().with(other.id(), 1, on(StakeholderStatus.EXISTING, 8)));
    Taken third = taken("Elm School", on(StakeholderStatus.EXISTING, 7));
    countedAsInHistory(9, 8, 7, 0);
    assertThat(existing(0)).isEqualTo(3);

    OneOfTwo merge =
        registry.in(
            r ->
                r.makeOne()
                    .of(
                        read(r, one.id()),
                        read(r, other.id()),
                        Samples.organization("Harbor Clinic"),
                        on(StakeholderStatus.POTENTIAL, 2)));
    countedAsInHistory(9, 8, 7, 2, 0);
    assertThat(existing(0)).isEqualTo(1);

    registry.doing(r -> r.makeOne().undo(one.id(), other.id(), merge));
    countedAsInHistory(9, 8, 7, 2, 0);
    assertThat(existing(0)).isEqualTo(3);

    registry.doing(r -> r.removeTaken().from("import", List.of(third)));
    countedAsInHistory(9, 8, 7, 0);
    assertThat(existing(0)).isEqualTo(2);
    registry.listsAreRight();
  }

  private Taken taken(String name, StatusEntry status) {
    Newcomer newcomer = new Newcomer(Samples.organization(name), status, List.of());
    return registry.<List<Taken>>in(r -> r.takeMany().with("import", List.of(newcomer))).get(0);
  }

  private static Taken read(RegistryDatabase.Registry r, long id) {
    return new Taken(id, r.stakeholders.with(id).orElseThrow().version());
  }

  /** As it stands, and once more when it is added up. */
  private void countedAsInHistory(int... daysAgo) {
    for (int ago : daysAgo) {
      long plainly =
          registry
              .<Number>in(
                  r ->
                      (Number)
                          new JpaStatement()
                              .add(PLAINLY, TODAY.minusDays(ago))
                              .on(r.entities)
                              .getSingleResult())
              .longValue();
      assertThat(existing(ago)).as("%d days ago", ago).isEqualTo(plainly);
      registry.doing(r -> active(r).fold());
      assertThat(existing(ago)).as("%d days ago, added up", ago).isEqualTo(plainly);
    }
  }

  private static StatusEntry on(StakeholderStatus status, int daysAgo) {
    return new StatusEntry(status, TODAY.minusDays(daysAgo), "Met");
  }

  private long existing(int daysAgo) {
    return registry.<Long>in(r -> active(r).on(TODAY.minusDays(daysAgo)));
  }

  private static JpaActiveStakeholders active(RegistryDatabase.Registry r) {
    JpaActiveStakeholders active = new JpaActiveStakeholders();
    active.entities = r.entities;
    return active;
  }
}
