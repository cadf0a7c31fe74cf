package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.stakeholder.registry.Samples.NOW;
import static org.rapport.stakeholder.registry.Samples.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.stakeholder.StakeholderStatus;

@Tag("database")
class JpaActiveStakeholdersTest {

  private static RegistryDatabase registry;

  @BeforeAll
  static void start() {
    registry = new RegistryDatabase();
  }

  @AfterAll
  static void stop() {
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

  private static StatusEntry on(StakeholderStatus status, int daysAgo) {
    return new StatusEntry(status, TODAY.minusDays(daysAgo), "Met");
  }

  private static long existing(int daysAgo) {
    LocalDate day = TODAY.minusDays(daysAgo);
    return registry.database.<Long>calling(
        "stakeholder",
        entities -> {
          JpaActiveStakeholders active = new JpaActiveStakeholders();
          active.entities = entities;
          return active.on(day);
        });
  }
}
