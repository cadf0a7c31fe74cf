package org.rapport.stakeholder.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.TestWorkList;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;

@Tag("database")
class MapDatabaseTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();

  @BeforeEach
  void follow() {
    registry.user.signIn(RegistryDatabase.ANN, Permission.values());
    registry.whenKept = (entities, event) -> new CountOnMap(ratings(entities)).kept(event);
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  void R12_counts_of_any_day_are_what_counting_the_ratings_gives() {
    Random random = new Random(12);
    List<List<Long>> choices = List.of(List.of(), List.of(1L), List.of(1L, 2L));
    Map<Long, List<Long>> groups = new HashMap<>();
    Map<Long, List<RatingEntry>> made = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      List<Long> in = choices.get(i % 3);
      groups.put(registered("Stakeholder " + i, Set.copyOf(in)), in);
    }
    List<Long> ids = groups.keySet().stream().sorted().toList();
    for (int i = 0; i < 60; i++) {
      long id = ids.get(random.nextInt(ids.size()));
      RatingEntry entry =
          new RatingEntry(
              1 + random.nextInt(5),
              1 + random.nextInt(5),
              TODAY.minusDays(random.nextInt(20)),
              "Round " + i);
      rate(id, entry);
      made.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
    }

    for (int ago : new int[] {25, 19, 12, 5, 0}) {
      LocalDate day = TODAY.minusDays(ago);
      for (Long group : new Long[] {null, 1L, 2L}) {
        Map<Position, Long> expected =
            ids.stream()
                .filter(id -> group == null || groups.get(id).contains(group))
                .flatMap(id -> latest(made.getOrDefault(id, List.of()), day).stream())
                .collect(groupingBy(at -> at, counting()));
        StakeholderMap map = map(day, null, group);
        Map<Position, Long> counted = new HashMap<>();
        map.cells().forEach(cell -> counted.put(cell.at(), cell.count()));
        assertThat(counted).as("day %s group %s", day, group).isEqualTo(expected);
        assertThat(map.isDrawnOneByOne()).isTrue();
        assertThat(map.points().stream().collect(groupingBy(MapPoint::at, counting())))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void R12_movement_since_a_day_shows_where_a_stakeholder_came_from() {
    long id = registered("Maple Street School", Set.of());
    rate(id, new RatingEntry(2, 3, TODAY.minusDays(40), "First impression"));
    rate(id, new RatingEntry(4, 5, TODAY.minusDays(5), "Chairs the council now"));

    MapPoint point = map(TODAY, TODAY.minusDays(30), null).points().get(0);
    assertThat(point.before()).isEqualTo(new Position(2, 3));
    assertThat(point.at()).isEqualTo(new Position(4, 5));
    assertThat(point.hasMoved()).isTrue();
    assertThat(map(TODAY, TODAY.minusDays(50), null).points().get(0).before()).isNull();
    assertThat(map(TODAY.minusDays(41), null, null).total()).isZero();
  }

  @Test
  void R12_the_list_of_a_cell_goes_on_where_its_page_ended() {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(registered("Listed " + i, Set.of()));
      rate(ids.get(i), new RatingEntry(3, 4, TODAY, "Alike"));
    }
    rate(ids.get(2), new RatingEntry(5, 5, TODAY, "Not alike"));
    Position cell = new Position(3, 4);

    var first = reading(r -> r.list(TODAY, null, null, cell, null, 3));
    var second = reading(r -> r.list(TODAY, null, null, cell, Long.valueOf(first.next()), 3));

    assertThat(first.items())
        .extracting(MapPoint::id)
        .containsExactly(ids.get(0), ids.get(1), ids.get(3));
    assertThat(second.items()).extracting(MapPoint::id).containsExactly(ids.get(4));
    assertThat(second.next()).isNull();
    assertThat(first.total()).isEqualTo(4);
  }

  @Test
  void R12_rating_closes_what_asked_for_it_and_is_told_on_the_timeline() {
    long id = registered("Elm Foundation", Set.of());
    rate(id, new RatingEntry(4, 4, null, "Funds half of our work"));

    assertThat(work.open).isEmpty();
    assertThat(registry.timeline).anyMatch(event -> event.what().key().equals("timeline.rated"));
    assertThat(registry.audited).anyMatch(line -> line.startsWith("stakeholder.rated " + id));
  }

  @Test
  void R12_nobody_rates_what_is_not_there() {
    assertThatThrownBy(() -> rate(4711, new RatingEntry(4, 4, null, "Guess")))
        .isInstanceOf(NotFound.class);
  }

  private static List<Position> latest(List<RatingEntry> made, LocalDate day) {
    RatingEntry latest = null;
    for (RatingEntry entry : made) {
      boolean later = latest == null || !entry.on().isBefore(latest.on());
      latest = !entry.on().isAfter(day) && later ? entry : latest;
    }
    return latest == null
        ? List.of()
        : List.of(new Position(latest.influence(), latest.interest()));
  }

  private long registered(String name, Set<Long> groups) {
    return registry.in(
        r ->
            r.register()
                .with(
                    Samples.entry(name, null, StakeholderForm.ORGANIZATION, Set.of(), groups),
                    Samples.potential())
                .id());
  }

  private void rate(long id, RatingEntry entry) {
    registry.doing(
        r -> {
          JpaRatings ratings = ratings(r.entities);
          new RateStakeholder(
                  ratings,
                  new CountOnMap(ratings),
                  r.read(),
                  work,
                  registry.timeline::add,
                  r.stamps,
                  r.audit)
              .with(id, entry);
        });
  }

  private StakeholderMap map(LocalDate day, LocalDate since, Long group) {
    return reading(read -> read.asOf(day, since, group));
  }

  private <T> T reading(java.util.function.Function<ReadMap, T> work) {
    return registry.in(
        r -> {
          JpaMapRows rows = new JpaMapRows();
          rows.entities = r.entities;
          rows.scope = r.scopedEntries();
          return work.apply(new ReadMap(rows, r.stamps));
        });
  }

  private static JpaRatings ratings(EntityManager entities) {
    JpaRatings ratings = new JpaRatings();
    ratings.entities = entities;
    return ratings;
  }
}
