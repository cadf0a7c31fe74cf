package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderForm;

/** What stakeholders can bring and how they came narrows lists, and is counted (R3, R4). */
@Tag("database")
class SourceCountsTest {

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void stop() {
    registry.listsAreRight();
    registry.close();
  }

  @Test
  void R3_a_list_shows_who_can_bring_a_resource() {
    long hall = taken("Town hall", SourceKind.THEY_CONTACTED, ResourceKind.MATERIAL);
    long bank = taken("Bank", SourceKind.THEY_CONTACTED, ResourceKind.FINANCIAL);
    taken("Choir", SourceKind.THEY_CONTACTED);

    assertThat(listed(ResourceKind.MATERIAL, null)).containsExactly(hall);
    assertThat(listed(ResourceKind.FINANCIAL, null)).containsExactly(bank);
    assertThat(listed(ResourceKind.HUMAN, null)).isEmpty();
  }

  @Test
  void R4_a_list_shows_who_came_in_one_way_and_an_edit_moves_them() {
    long referred = taken("Referred", SourceKind.REFERRAL);
    assertThat(listed(null, SourceKind.REFERRAL)).containsExactly(referred);

    registry.doing(r -> r.edit().with(referred, 1, entry("Referred", SourceKind.CENTER_CONTACTED)));

    assertThat(listed(null, SourceKind.REFERRAL)).isEmpty();
    assertThat(listed(null, SourceKind.CENTER_CONTACTED)).containsExactly(referred);
  }

  @Test
  void R4_the_registry_is_counted_by_how_stakeholders_came_and_by_their_status() {
    taken("One", SourceKind.REFERRAL);
    long two = taken("Two", SourceKind.REFERRAL);
    taken("Three", SourceKind.WORKER_CONTACTED);
    registry.doing(r -> r.changeStatus().with(two, 1, Samples.existing()));

    isCounted();
    registry.doing(r -> counts(r).fold());
    isCounted();
  }

  private void isCounted() {
    assertThat(counted())
        .extracting(SourceCount::source, SourceCount::existing, SourceCount::potential)
        .containsExactly(
            tuple(SourceKind.REFERRAL, 1L, 1L),
            tuple(SourceKind.THEY_CONTACTED, 0L, 0L),
            tuple(SourceKind.WORKER_CONTACTED, 0L, 1L),
            tuple(SourceKind.CENTER_CONTACTED, 0L, 0L));
  }

  @Test
  void R4_nobody_counts_without_permission() {
    registry.user.signOut();

    assertThatThrownBy(() -> registry.doing(r -> count(r).all())).isInstanceOf(Forbidden.class);
  }

  private List<SourceCount> counted() {
    registry.user.signIn(RegistryDatabase.ANN, Permission.values());
    return registry.in(r -> count(r).all());
  }

  private CountSources count(RegistryDatabase.Registry r) {
    return new CountSources(counts(r), registry.user);
  }

  private static JpaSourceCounts counts(RegistryDatabase.Registry r) {
    JpaSourceCounts counts = new JpaSourceCounts();
    counts.entities = r.entities;
    return counts;
  }

  private List<Long> listed(ResourceKind resource, SourceKind source) {
    StakeholderFilter filter =
        new StakeholderFilter(null, null, null, null, resource, source, null);
    return registry.in(r -> r.index.page(filter, Set.of(), null, 10).items());
  }

  private long taken(String name, SourceKind source, ResourceKind... resources) {
    return registry.in(r -> r.take(entry(name, source, resources), Samples.potential())).id();
  }

  private static StakeholderEntry entry(String name, SourceKind source, ResourceKind... resources) {
    return new StakeholderEntry(
        name,
        null,
        StakeholderForm.ORGANIZATION,
        null,
        null,
        null,
        null,
        null,
        source,
        "Somebody",
        Set.of(),
        List.of(resources).stream().map(kind -> new ResourceEntry(kind, "")).toList(),
        Set.of(),
        Set.of(),
        null);
  }
}
