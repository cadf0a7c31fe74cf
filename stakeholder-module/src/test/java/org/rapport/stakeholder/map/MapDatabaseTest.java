package org.rapport.stakeholder.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.stakeholder.confirmations.Subject.CULTURE;
import static org.rapport.stakeholder.confirmations.Subject.MAP;

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
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.ConfirmationView;
import org.rapport.stakeholder.confirmations.ConfirmationsInDatabase;
import org.rapport.stakeholder.confirmations.MadeUpConfirmations;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StaffNames;

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
              TODAY.minusDays(random.nextInt(80)),
              "Round " + i);
      rate(id, entry);
      made.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
    }

    for (int ago : new int[] {90, 70, 45, 31, 12, 0}) {
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
        registry.user.signIn(RegistryDatabase.ANN, Permission.STAKEHOLDERS_READ);
        assertThat(map(day, null, group).points()).isEqualTo(map.points());
        Position cell = new Position(3, 4);
        assertThat(reading(r -> r.list(day, null, group, cell, null, 50)).items())
            .isEqualTo(map.points().stream().filter(point -> point.at().equals(cell)).toList());
        registry.user.signIn(RegistryDatabase.ANN, Permission.values());
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
  void R12_a_call_for_new_ratings_reaches_who_answers_and_a_rating_answers_it() {
    long inGroup = registered("Called again", Set.of(1L));
    long outside = registered("Left alone", Set.of());
    rate(inGroup, new RatingEntry(2, 2, TODAY.minusDays(30), "Seen"));
    rate(outside, new RatingEntry(2, 2, TODAY.minusDays(30), "Seen"));
    assertThat(due()).isEmpty();

    registry.doing(
        r ->
            new CallReassessment(reassessments(r), r.listGroups(), r.stamps, r.audit)
                .with(new ReassessmentEntry(ReassessmentCause.NEW_TEAM, 1L, TODAY, "New team")));
    assertThat(due()).containsExactly(inGroup);
    assertThat(due(0, null)).allMatch(DueRating::isCalledFor);
    assertThat(calls())
        .extracting(CallView::by, CallView::open)
        .containsExactly(tuple("Ann Lee", 1L));
    registry.doing(r -> new AskForRatings(reassessments(r), work, r.stamps).some());
    assertThat(work.open).containsOnlyKeys("map.reassess " + inGroup);
    assertThat(work.open.values()).allMatch(item -> item.account() == RegistryDatabase.ANN.id());

    rate(inGroup, new RatingEntry(3, 3, TODAY, "Looked at again"));
    assertThat(work.open).isEmpty();
    assertThat(due()).isEmpty();
    assertThat(calls()).extracting(CallView::open).containsExactly(0L);
  }

  @Test
  void R12_a_year_after_its_rating_a_stakeholder_is_due() {
    long id = registered("A year ago", Set.of());
    rate(id, new RatingEntry(2, 2, TODAY.minusYears(1), "Seen"));
    long later = registered("Almost a year ago", Set.of());
    rate(later, new RatingEntry(2, 2, TODAY.minusYears(1).plusDays(1), "Seen"));

    assertThat(due()).containsExactly(id);
    assertThat(due(0, null)).noneMatch(DueRating::isCalledFor);
    assertThat(due(1, null)).extracting(DueRating::id).containsExactly(id, later);
    assertThat(due(1, 1L)).isEmpty();
  }

  @Test
  void R12_a_cell_says_how_many_more_are_in_it_than_on_the_day_compared_with() {
    long came = registered("Came over", Set.of());
    rate(came, new RatingEntry(2, 3, TODAY.minusDays(40), "First impression"));
    rate(came, new RatingEntry(4, 5, TODAY.minusDays(5), "Chairs the council now"));
    rate(registered("Was there", Set.of()), new RatingEntry(4, 5, TODAY.minusDays(50), "Seen"));

    StakeholderMap map = map(TODAY, TODAY.minusDays(30), null);
    assertThat(map.cells()).containsExactly(new MapCell(new Position(4, 5), 2, 1L));
    assertThat(map.cells().get(0).change()).isEqualTo(1);
    assertThat(map.in(Quadrant.MANAGE_CLOSELY)).isEqualTo(2);
    assertThat(map.moved()).isEqualTo(1);
    assertThat(map.added()).isZero();
    assertThat(map(TODAY, null, null).cells().get(0).before()).isNull();
  }

  @Test
  void R12_a_demonstration_has_a_map_that_moves_with_ratings_due_and_confirmations() {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ids.add(registered("Made up " + i, Set.of(1L + i % 21)));
    }
    registry.doing(
        r -> {
          JpaRatings ratings = ratings(r.entities);
          MadeUpConfirmations confirmations = new ConfirmationsInDatabase(r.entities).madeUp();
          new MadeUpRatings(rating(r, ratings), ratings, reassessments(r), confirmations)
              .make(ids, List.of(RegistryDatabase.ANN.id()), registry.clock);
        });

    StakeholderMap now = map(TODAY, TODAY.minusYears(1), null);
    assertThat(Quadrant.values()).allMatch(quadrant -> now.in(quadrant) > 0);
    assertThat(now.moved()).isPositive();
    assertThat(now.added()).isPositive();
    assertThat(map(TODAY.minusMonths(30), null, null).total()).isPositive();
    assertThat(due(0, null)).anyMatch(DueRating::isCalledFor);
    assertThat(due(0, null)).anyMatch(one -> !one.isCalledFor());
    assertThat(calls()).hasSize(1);
  }

  @Test
  void R12_what_a_wider_audience_said_is_kept_with_its_day() {
    registry.doing(
        r -> {
          ConfirmWithOthers confirm =
              new ConfirmationsInDatabase(r.entities).confirm(r.staff, r.stamps, r.audit);
          confirm.with(MAP, new ConfirmationEntry(TODAY.minusDays(9), "Board", "As we see it"));
          confirm.with(MAP, new ConfirmationEntry(null, "All teams", "A group is missing"));
          confirm.with(CULTURE, new ConfirmationEntry(null, "Staff council", "Not the map"));

          assertThat(confirm.until(MAP, TODAY))
              .extracting(ConfirmationView::participants)
              .containsExactly("All teams", "Board");
          assertThat(confirm.until(MAP, TODAY)).allMatch(one -> one.by().equals("Ann Lee"));
          assertThat(confirm.until(MAP, TODAY.minusDays(1))).hasSize(1);
        });
  }

  @Test
  void R12_an_agent_sees_their_own_on_the_map_and_no_sum_over_others() {
    long own = registered("Own", Set.of());
    long other = registered("Somebody else’s", Set.of());
    rate(own, new RatingEntry(4, 4, TODAY, "Seen"));
    rate(other, new RatingEntry(4, 4, TODAY, "Seen"));
    registry.database.inTransaction(
        "stakeholder",
        entities ->
            entities
                .createNativeQuery(
                    "update stakeholder.search_entry set facets = string_to_array(?2, ' ')"
                        + " where stakeholder_id = ?1")
                .setParameter(1, other)
                .setParameter(2, "a:4711")
                .executeUpdate());
    registry.user.signIn(RegistryDatabase.ANN, Permission.STAKEHOLDERS_READ);

    StakeholderMap map = map(TODAY, null, null);
    assertThat(map.points()).extracting(MapPoint::id).containsExactly(own);
    assertThat(map.total()).isEqualTo(1);
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
    registry.doing(r -> rating(r, ratings(r.entities)).with(id, entry));
  }

  private RateStakeholder rating(RegistryDatabase.Registry r, JpaRatings ratings) {
    return new RateStakeholder(
        ratings,
        new CountOnMap(ratings),
        r.read(),
        work,
        registry.timeline::add,
        r.stamps,
        r.audit);
  }

  private List<Long> due() {
    return due(0, null).stream().map(DueRating::id).toList();
  }

  private List<DueRating> due(int withinDays, Long group) {
    return registry.in(
        r -> {
          ListDueRatings list = new ListDueRatings(reassessments(r), r.stamps);
          List<DueRating> items = list.page(withinDays, group, null, 10).items();
          assertThat(list.count(withinDays, group)).isEqualTo(items.size());
          return items;
        });
  }

  private List<CallView> calls() {
    return registry.in(r -> new ListCalls(reassessments(r), new StaffNames(r.staff)).latest());
  }

  private static JpaReassessments reassessments(RegistryDatabase.Registry r) {
    JpaReassessments reassessments = new JpaReassessments();
    reassessments.entities = r.entities;
    reassessments.scope = r.scopedEntries();
    return reassessments;
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
