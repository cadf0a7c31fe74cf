package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/** Lists of more stakeholders than are looked at to count them, beside plain queries. */
@Tag("database")
class ListTest {

  private static final Set<String> EVERYBODY = Set.of();
  private static final Set<String> TEAM = Set.of("a:none", "a:7", "a:8");
  private static final Set<String> AGENT = Set.of("a:none", "a:8");

  /** One in three is Ann's, one in six Bo's, one in seven of those both answer for is both's. */
  private static final String STAKEHOLDERS =
      """
      with made as (
        insert into stakeholder.stakeholder (id, version, name, form, status, source_kind, effects,
          traits, registered_at, changed_at)
        select n, 1, 'n' || n, 'UNIT', 'EXISTING', 'THEY_CONTACTED', '', '', now(), now()
        from generate_series(1, 12000) as n returning id)
      insert into stakeholder.search_entry (stakeholder_id, sort_key, search_text, facets, grams)
      select id, lpad((id * 7919 % 12007)::text, 5, '0'),
        'all ' || case when id % 400 = 0 then 'some' when id % 4 = 0 then 'many' else '' end,
        array_remove(array[
          'f:' || (array['INDIVIDUAL', 'ORGANIZATION', 'UNIT'])[id % 3 + 1],
          's:' || (array['POTENTIAL', 'EXISTING'])[id % 2 + 1],
          case when id % 5 < 4 then 'e:' || (array['SUPERVISES', 'MANAGES', 'GUIDES', 'INFLUENCES'])[id % 5 + 1] end,
          'o:' || (array['REFERRAL', 'THEY_CONTACTED', 'WORKER_CONTACTED'])[id % 11 % 3 + 1],
          case when id % 7 < 2 then 'r:' || (array['HUMAN', 'TECHNICAL'])[id % 7 + 1] end,
          case when id % 800 = 3 then 'r:FINANCIAL' end,
          case when id % 10 = 1 then 'g:2' when id % 600 = 2 then 'g:21' end,
          case when id % 10 = 1 then 'g:14' end,
          case when id % 3 = 0 then 'a:7' end,
          case when id % 6 = 1 or id % 21 = 0 then 'a:8' end,
          case when id % 3 <> 0 and id % 6 <> 1 then case when id % 5 = 0 then 'a:none' else 'a:9' end end],
          null),
        case when id % 400 = 0 then array['all', 'som', 'ome'] when id % 4 = 0 then array['all', 'man', 'any']
          else array['all'] end
      from made""";

  private static RegistryDatabase registry;

  @BeforeAll
  static void start() {
    registry = new RegistryDatabase();
    registry.database.execute(STAKEHOLDERS);
    registry.database.execute("analyze stakeholder.search_entry, stakeholder.listed");
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  static Stream<StakeholderFilter> filters() {
    StakeholderStatus potential = StakeholderStatus.POTENTIAL;
    StakeholderForm unit = StakeholderForm.UNIT;
    return Stream.of(
        StakeholderFilter.NONE,
        new StakeholderFilter(potential, null, null, null, null, null, null),
        new StakeholderFilter(null, unit, null, null, null, null, null),
        new StakeholderFilter(null, null, null, Effect.GUIDES, null, null, null),
        new StakeholderFilter(null, null, 2L, null, null, null, null),
        new StakeholderFilter(null, null, 21L, null, null, null, null),
        new StakeholderFilter(null, null, 1L, null, null, null, null),
        new StakeholderFilter(potential, unit, 14L, Effect.MANAGES, null, null, null),
        new StakeholderFilter(potential, unit, 21L, Effect.GUIDES, null, null, null),
        new StakeholderFilter(null, unit, null, null, null, null, "all"),
        new StakeholderFilter(null, null, null, null, ResourceKind.FINANCIAL, null, null),
        new StakeholderFilter(null, null, null, null, null, SourceKind.REFERRAL, null),
        new StakeholderFilter(
            potential, null, null, null, ResourceKind.HUMAN, SourceKind.THEY_CONTACTED, null),
        new StakeholderFilter(null, null, null, null, ResourceKind.TECHNICAL, null, "many"),
        new StakeholderFilter(null, null, null, null, null, null, "many"),
        new StakeholderFilter(null, null, 2L, null, null, null, "many"),
        new StakeholderFilter(null, null, null, null, null, null, "some all"),
        new StakeholderFilter(potential, null, null, null, null, null, "some"),
        new StakeholderFilter(null, null, null, null, null, null, "s"),
        new StakeholderFilter(null, null, null, null, null, null, "omes"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void pages_there_and_back_are_what_a_plain_query_finds(StakeholderFilter filter) {
    for (Set<String> scope : List.of(EVERYBODY, TEAM, AGENT)) {
      List<Long> expected = plainly(filter, scope);
      int size = Math.max(40, expected.size() / 5);
      List<Long> there = new ArrayList<>();
      Slice<Long> page = page(filter, scope, null, size);
      assertThat(page.previous()).isNull();
      there.addAll(page.items());
      while (page.next() != null) {
        page = page(filter, scope, page.next(), size);
        there.addAll(page.items());
      }
      List<Long> back = new ArrayList<>(page.items());
      while (page.previous() != null) {
        page = page(filter, scope, page.previous(), size);
        back.addAll(0, page.items());
      }

      String which = filter + " " + scope;
      assertThat(back).as(which).isEqualTo(there);
      assertThat(there).as(which).containsExactlyInAnyOrderElementsOf(expected);
      if (!filter.isSearching()) {
        assertThat(there).as(which).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void the_number_told_is_right_or_is_said_to_be_less_than_there_are(StakeholderFilter filter) {
    for (Set<String> scope : List.of(EVERYBODY, TEAM, AGENT)) {
      int expected = plainly(filter, scope).size();
      Slice<Long> page = page(filter, scope, null, 20);
      String which = filter + " " + scope;
      if (page.isTotalCapped()) {
        assertThat(page.countedTo()).as(which).isLessThan(expected).isGreaterThanOrEqualTo(20);
      } else {
        assertThat(page.total()).as(which).isEqualTo(expected);
      }
      assertThat(registry.<Long>in(r -> r.index.count(filter, scope)))
          .as(which)
          .isEqualTo(Math.min(expected, Slice.COUNTED_TO + 1));
    }
  }

  @Test
  void what_is_rare_is_counted_to_the_last_one() {
    StakeholderFilter rare = new StakeholderFilter(null, null, 21L, null, null, null, null);

    assertThat(page(rare, EVERYBODY, null, 5).total()).isEqualTo(20);
    assertThat(page(rare, TEAM, null, 5).isTotalCapped()).isFalse();
  }

  @Test
  void a_search_that_finds_very_many_gives_the_newest_first() {
    StakeholderFilter all = new StakeholderFilter(null, null, null, null, null, null, "all");

    Slice<Long> page = page(all, EVERYBODY, null, 3);
    assertThat(page.items()).containsExactly(12_000L, 11_999L, 11_998L);
    assertThat(page.isTotalCapped()).isTrue();
  }

  @Test
  void no_two_things_a_list_is_narrowed_to_share_a_mark() {
    List<String> facets = new ArrayList<>(List.of(Facet.ofGroup(1), Facet.ofGroup(11)));
    Arrays.stream(StakeholderStatus.values()).map(Facet::of).forEach(facets::add);
    Arrays.stream(StakeholderForm.values()).map(Facet::of).forEach(facets::add);
    Arrays.stream(Effect.values()).map(Facet::of).forEach(facets::add);
    Arrays.stream(ResourceKind.values()).map(Facet::of).forEach(facets::add);
    Arrays.stream(SourceKind.values()).map(Facet::of).forEach(facets::add);

    List<String> marks = facets.stream().map(Facet::mark).toList();
    assertThat(new LinkedHashSet<>(marks)).hasSameSizeAs(marks);
    for (String facet : facets) {
      assertThat(one("select stakeholder.marks(string_to_array(?, ' '))", "a:7 " + facet))
          .isEqualTo(Facet.mark(facet));
    }
  }

  private static List<Long> plainly(StakeholderFilter filter, Set<String> scope) {
    String words =
        filter.words().words().stream()
            .map(word -> " and search_text like '%" + word + "%'")
            .collect(joining());
    String sql =
        "select stakeholder_id from stakeholder.search_entry where facets @> string_to_array(?, ' ')"
            + " and (? = '' or facets && string_to_array(?, ' '))"
            + words
            + " order by sort_key, stakeholder_id";
    String some = String.join(" ", scope);
    return registry.in(
        r ->
            new JpaStatement()
                    .add(sql, String.join(" ", filter.facets()), some, some)
                    .on(r.entities)
                    .getResultList()
                    .stream()
                    .map(id -> ((Number) id).longValue())
                    .toList());
  }

  private static Object one(String sql, String value) {
    return registry.in(r -> new JpaStatement().add(sql, value).on(r.entities).getSingleResult());
  }

  private static Slice<Long> page(
      StakeholderFilter filter, Set<String> scope, String cursor, int size) {
    ListCursor from = cursor == null ? null : ListCursor.parse(cursor).orElseThrow();
    return registry.in(r -> r.index.page(filter, scope, from, size));
  }
}
