package org.rapport.stakeholder.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Told;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.ResourceEntry;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.StatusEntry;
import org.rapport.stakeholder.registry.Taken;

/** Two stakeholders that are one, and two again. */
@Tag("database")
class MergeTest {

  private static final MergeChoice USUAL = new MergeChoice(Map.of());

  private static RegistryDatabase registry;
  private final List<StakeholdersMerged> merged = new ArrayList<>();
  private final List<StakeholdersSeparated> separated = new ArrayList<>();

  @BeforeAll
  static void open() {
    registry = new RegistryDatabase();
    registry.whenKept = DuplicatesRoom::remember;
  }

  @AfterAll
  static void close() {
    registry.close();
  }

  @AfterEach
  void empty() {
    registry.listsAreRight();
    registry.database.execute("truncate stakeholder.stakeholder cascade");
    registry.audited.clear();
  }

  @Test
  void R15_likely_duplicates_are_listed_with_the_most_similar_first() {
    long one = register(entry("启明社工服务中心", "010-12345678", null));
    long two = register(entry("啟明社工服務中心", "010-12345678", null));
    register(entry("晨光基金会", null, null));
    long four = register(entry("晨光基金", null, null));

    List<DuplicatePair> pairs = page(null, 10).items();

    assertThat(pairs).hasSize(2);
    assertThat(List.of(pairs.get(0).one().id(), pairs.get(0).other().id()))
        .containsExactlyInAnyOrder(one, two);
    assertThat(pairs.get(0).percent()).isEqualTo(100);
    assertThat(pairs.get(1).other().id()).isEqualTo(four);
  }

  @Test
  void R15_the_list_is_walked_page_by_page_and_leaves_out_whom_somebody_dismissed() {
    for (int i = 0; i < 4; i++) {
      register(entry("同名机构", null, null));
    }
    Slice<DuplicatePair> first = page(null, 4);
    Slice<DuplicatePair> second = page(first.next(), 4);
    assertThat(first.items()).hasSize(4);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();

    DuplicatePair pair = first.items().get(0);
    registry.doing(r -> list(r).dismiss(pair.other().id(), pair.one().id()));

    assertThat(page(null, 10).items()).hasSize(5).doesNotContain(pair);
    registry.doing(
        r -> r.edit().with(pair.one().id(), version(pair.one().id()), entry("同名机构", null, "新地址")));
    assertThat(page(null, 10).items()).hasSize(5);
  }

  @Test
  void R15_duplicates_are_found_among_those_registered_before_anybody_looked_for_them() {
    register(entry("启明社工服务中心", null, null));
    register(entry("启明社工服务中心有限公司", null, null));
    register(entry("!!!", null, null));
    registry.database.execute("truncate stakeholder.match_key, stakeholder.duplicate");

    int found =
        registry.<Integer>in(r -> DuplicatesRoom.remembering(r.entities).rememberEarlier(10));

    assertThat(found).isEqualTo(3);
    assertThat(page(null, 10).items()).hasSize(1);
    assertThat(
            registry.<Integer>in(r -> DuplicatesRoom.remembering(r.entities).rememberEarlier(10)))
        .isZero();
  }

  @Test
  void R15_a_merge_takes_each_fact_from_the_side_chosen() {
    long kept = register(full("启明", "010-1", "about one", Set.of(Effect.GUIDES), Set.of(14L)));
    long gone =
        register(full("启明中心", "010-22222", "about two", Set.of(Effect.MANAGES), Set.of(19L)));

    merge(
        kept,
        gone,
        new MergeChoice(
            Map.of(
                MergeField.NAME, Side.MERGED,
                MergeField.ABOUT, Side.BOTH,
                MergeField.EFFECTS, Side.KEPT)));

    StakeholderEntry facts = view(kept).facts();
    assertThat(facts.name()).isEqualTo("启明中心");
    assertThat(facts.phone()).isEqualTo("010-1");
    assertThat(facts.about()).isEqualTo("about one\n\nabout two");
    assertThat(facts.effects()).containsExactly(Effect.GUIDES);
    assertThat(facts.groups()).containsExactly(14L, 19L);
    assertThat(facts.resources()).hasSize(1);
  }

  @Test
  void R15_everything_that_points_to_either_points_to_the_one_that_stays() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    addContact(kept, "安");
    addContact(gone, "波");
    registry.in(r -> r.care().note(gone, "小心"));
    registry.doing(r -> r.changeStatus().with(gone, version(gone), Samples.existing()));
    registry.database.execute(
        "insert into stakeholder.responsible values (" + gone + ", 8, 'MANAGER', '')");

    long merge = merge(kept, gone, USUAL);

    StakeholderView view = view(kept);
    assertThat(view.contacts()).extracting(c -> c.facts().name()).containsExactly("安", "波");
    assertThat(view.contacts()).filteredOn(c -> c.facts().main()).hasSize(1);
    assertThat(registry.<List<?>>in(r -> r.care().read(kept))).hasSize(1);
    assertThat(view.statusHistory()).hasSize(3);
    assertThat(view.responsible())
        .extracting(one -> one.account())
        .containsExactlyInAnyOrder(7L, 8L);
    assertThat(merged)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.merge()).isEqualTo(merge);
              assertThat(event.kept()).isEqualTo(kept);
              assertThat(event.merged()).isEqualTo(gone);
            });
    assertThat(registry.audited).anyMatch(line -> line.startsWith("stakeholder.merged " + kept));
  }

  @Test
  void R15_the_one_that_went_is_found_no_more_and_leads_to_the_one_that_stays() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    merge(kept, gone, USUAL);

    assertThat(registry.<List<?>>in(r -> r.directory().search("启明", 10))).hasSize(1);
    assertThat(registry.<Long>in(r -> r.read().mergedInto(gone).orElseThrow())).isEqualTo(kept);
    assertThatThrownBy(() -> view(gone)).isInstanceOf(NotFound.class);
    assertThat(page(null, 10).items()).isEmpty();
    assertThatThrownBy(() -> registry.doing(r -> r.edit().with(gone, 2, entry("x", null, null))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void R15_nothing_is_merged_that_somebody_has_changed_since_it_was_read() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    Taken read = new Taken(gone, version(gone));
    registry.doing(r -> r.edit().with(gone, read.version(), entry("启明中心", "010-1", null)));

    assertThatThrownBy(() -> in(r -> of(r).of(new Taken(kept, version(kept)), read, USUAL)))
        .isInstanceOf(Refusal.class);
    assertThat(view(gone).facts().phone()).isEqualTo("010-1");
  }

  @Test
  void R15_two_with_a_relationship_under_way_each_are_merged_once_one_of_them_has_ended() {
    long kept = register(entry("江风", null, null));
    long gone = register(entry("江风中心", null, null));
    registry.courses.underWay.addAll(List.of(kept, gone));
    Taken staying = new Taken(kept, version(kept));
    Taken going = new Taken(gone, version(gone));

    assertThatThrownBy(() -> in(r -> of(r).of(staying, going, USUAL)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason().key()).isEqualTo("merge.bothUnderWay"));
    registry.courses.underWay.remove(kept);
    in(r -> of(r).of(staying, going, USUAL));
    assertThat(page(null, 10).items()).isEmpty();
  }

  @Test
  void R15_undoing_restores_both_as_they_were() {
    long kept = register(full("启明", "010-1", "one", Set.of(Effect.GUIDES), Set.of(14L)));
    long gone = register(full("启明中心", "010-22222", "two", Set.of(Effect.MANAGES), Set.of(19L)));
    addContact(kept, "安");
    addContact(gone, "波");
    registry.in(r -> r.care().note(gone, "小心"));
    registry.doing(
        r ->
            r.changeStatus()
                .with(gone, version(gone), new StatusEntry(StakeholderStatus.EXISTING, null, "x")));
    StakeholderView keptBefore = view(kept);
    StakeholderView goneBefore = view(gone);
    long merge = merge(kept, gone, new MergeChoice(Map.of(MergeField.STATUS, Side.MERGED)));
    assertThat(view(kept).status()).isEqualTo(StakeholderStatus.EXISTING);

    undo(merge);

    assertSame(view(kept), keptBefore);
    assertSame(view(gone), goneBefore);
    assertThat(registry.<List<?>>in(r -> r.care().read(gone))).hasSize(1);
    assertThat(registry.<List<?>>in(r -> r.care().read(kept))).isEmpty();
    assertThat(registry.<List<?>>in(r -> r.directory().search("启明", 10))).hasSize(2);
    assertThat(separated).extracting(StakeholdersSeparated::separated).containsExactly(gone);
  }

  @Test
  void R15_undoing_later_keeps_what_was_added_since() {
    long kept = register(full("启明", "010-1", "one", Set.of(Effect.GUIDES), Set.of(14L)));
    long gone = register(full("启明中心", "010-22222", "two", Set.of(Effect.MANAGES), Set.of(19L)));
    addContact(gone, "波");
    long merge = merge(kept, gone, USUAL);
    StakeholderEntry now = view(kept).facts();
    registry.doing(
        r ->
            r.edit()
                .with(
                    kept,
                    version(kept),
                    full(
                        now.name(),
                        "010-99999",
                        now.about(),
                        Set.of(Effect.GUIDES, Effect.MANAGES, Effect.INFLUENCES),
                        Set.of(14L, 19L, 21L))));
    addContact(kept, "新");
    registry.in(r -> r.care().note(kept, "新事"));

    undo(merge);

    StakeholderView restored = view(kept);
    assertThat(restored.facts().phone()).isEqualTo("010-99999");
    assertThat(restored.facts().effects())
        .containsExactlyInAnyOrder(Effect.GUIDES, Effect.INFLUENCES);
    assertThat(restored.facts().groups()).containsExactly(14L, 21L);
    assertThat(restored.contacts()).extracting(c -> c.facts().name()).containsExactly("新");
    assertThat(restored.contacts().get(0).facts().main()).isTrue();
    assertThat(view(gone).contacts()).extracting(c -> c.facts().name()).containsExactly("波");
    assertThat(registry.<List<?>>in(r -> r.care().read(kept))).hasSize(1);
  }

  @Test
  void R15_a_merge_is_undone_once_and_not_while_the_one_that_stayed_is_merged_itself() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    long third = register(entry("启明社", null, null));
    long first = merge(kept, gone, USUAL);
    long second = merge(third, kept, USUAL);

    assertThatThrownBy(() -> undo(first)).isInstanceOf(NotFound.class);
    assertThat(registry.<Long>in(r -> r.read().mergedInto(gone).orElseThrow())).isEqualTo(third);
    undo(second);
    undo(first);
    assertThatThrownBy(() -> undo(first)).isInstanceOf(Refusal.class);
    assertThat(view(gone).facts().name()).isEqualTo("启明中心");
  }

  @Test
  void R15_a_row_there_may_be_only_one_of_stays_with_the_one_that_went() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    for (long id : List.of(kept, gone)) {
      registry.database.execute(
          "insert into stakeholder.cadence values ("
              + id
              + ", 30, 90, '2026-01-01', '2026-04-01')");
    }
    long merge = merge(kept, gone, USUAL);
    assertThat(cadences(kept)).isEqualTo(1);
    assertThat(cadences(gone)).isEqualTo(1);
    undo(merge);
    assertThat(cadences(gone)).isEqualTo(1);
  }

  @Test
  void
      R11_R15_past_services_and_cooperation_of_both_move_with_a_merge_and_back_when_it_is_undone() {
    long kept = register(entry("启明", null, null));
    long gone = register(entry("启明中心", null, null));
    for (long id : List.of(kept, gone)) {
      registry.database.execute(
          "insert into stakeholder.dealing (id, version, stakeholder_id, kind, what, begun_on,"
              + " changed_at) values ("
              + id
              + ", 1, "
              + id
              + ", 'COOPERATION', 'Fair', '2024-01-01', now())");
    }

    long merge = merge(kept, gone, USUAL);
    assertThat(rows("dealing", kept)).isEqualTo(2);

    undo(merge);
    assertThat(rows("dealing", kept)).isEqualTo(1);
    assertThat(rows("dealing", gone)).isEqualTo(1);
  }

  private long cadences(long id) {
    return rows("cadence", id);
  }

  private static long rows(String table, long id) {
    return registry.in(
        r ->
            ((Number)
                    r.entities
                        .createNativeQuery(
                            "select count(*) from stakeholder."
                                + table
                                + " where stakeholder_id = "
                                + id)
                        .getSingleResult())
                .longValue());
  }

  private static void assertSame(StakeholderView now, StakeholderView before) {
    assertThat(now.facts()).isEqualTo(before.facts());
    assertThat(now.status()).isEqualTo(before.status());
    assertThat(now.contacts()).isEqualTo(before.contacts());
    assertThat(now.statusHistory()).isEqualTo(before.statusHistory());
  }

  private long merge(long kept, long gone, MergeChoice choice) {
    return in(
        r -> of(r).of(new Taken(kept, version(kept)), new Taken(gone, version(gone)), choice));
  }

  private void undo(long merge) {
    registry.doing(r -> of(r).undo(merge));
  }

  private MergeStakeholders of(RegistryDatabase.Registry r) {
    JpaMerges merges = new JpaMerges();
    merges.entities = r.entities;
    return new MergeStakeholders(
        r.makeOne(),
        r.read(),
        merges,
        DuplicatesRoom.lookalikes(r.entities),
        r.stamps,
        registry.timeline::add,
        r.audit,
        TestTexts.with(new TestSettings(Path.of("target"))),
        new Told<>(merged::add),
        new Told<>(separated::add));
  }

  private static ListDuplicates list(RegistryDatabase.Registry r) {
    JpaMerges merges = new JpaMerges();
    merges.entities = r.entities;
    return new ListDuplicates(
        DuplicatesRoom.lookalikes(r.entities),
        merges,
        r.directory(),
        r.read(),
        r.staff,
        registry.user,
        r.stamps,
        r.audit);
  }

  private static Slice<DuplicatePair> page(String from, int size) {
    DuplicateCursor cursor = from == null ? null : DuplicateCursor.parse(from).orElseThrow();
    return registry.in(r -> list(r).page(cursor, size));
  }

  private static <T> T in(Function<RegistryDatabase.Registry, T> work) {
    return registry.in(work);
  }

  private static long register(StakeholderEntry entry) {
    return registry.<Long>in(r -> r.register().with(entry, Samples.potential()).id());
  }

  private static void addContact(long id, String name) {
    ContactEntry contact = Samples.contact(name, false);
    long version = version(id);
    registry.<Long>in(r -> r.keepContact().added(id, version, contact));
  }

  private static StakeholderView view(long id) {
    return registry.in(r -> r.read().with(id));
  }

  private static long version(long id) {
    return view(id).version();
  }

  private static StakeholderEntry entry(String name, String phone, String address) {
    return new StakeholderEntry(
        name,
        null,
        StakeholderForm.ORGANIZATION,
        null,
        phone,
        null,
        address,
        null,
        SourceKind.THEY_CONTACTED,
        null,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        null);
  }

  private static StakeholderEntry full(
      String name, String phone, String about, Set<Effect> effects, Set<Long> groups) {
    return new StakeholderEntry(
        name,
        null,
        StakeholderForm.ORGANIZATION,
        about,
        phone,
        null,
        null,
        null,
        SourceKind.THEY_CONTACTED,
        null,
        effects,
        List.of(new ResourceEntry(ResourceKind.HUMAN, "volunteers")),
        groups,
        Set.of(),
        null);
  }
}
