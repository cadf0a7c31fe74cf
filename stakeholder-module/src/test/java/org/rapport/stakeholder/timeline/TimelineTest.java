package org.rapport.stakeholder.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.TestSettings;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;

/** What happened with a stakeholder, page by page, on PostgreSQL. */
@Tag("database")
class TimelineTest {

  private static final Instant NOW = Samples.NOW.at();
  private static final int PER_PAGE = 4;

  private final RegistryDatabase registry = new RegistryDatabase();
  private long id;

  @BeforeEach
  void register() {
    registry.user.signIn(RegistryDatabase.ANN, Permission.values());
    id = registered("Lakeside Library");
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private long registered(String name) {
    return registry.in(
        r -> r.register().with(Samples.organization(name), Samples.potential()).id());
  }

  private void happened(long stakeholder, TimelineKind kind, Instant at, String text, String path) {
    Message what = Message.of("stakeholder", "timeline.dealing", "A service");
    registry.doing(
        r ->
            new TellTimeline(timelines(r), registry.user)
                .tell(new TimelineEvent(stakeholder, kind, at, what, text, path)));
  }

  private static JpaTimelines timelines(Registry r) {
    JpaTimelines timelines = new JpaTimelines();
    timelines.entities = r.entities;
    timelines.settings = new TestSettings(Path.of("target"));
    return timelines;
  }

  private Slice<TimelineView> page(List<TimelineKind> kinds, String from, Set<String> hidden) {
    return page(new TimelineFilter(kinds, null, null), from, hidden);
  }

  private Slice<TimelineView> page(TimelineFilter filter, String from, Set<String> hidden) {
    return registry.in(
        r ->
            new ReadTimeline(timelines(r), r.read(), r.staff, () -> hidden)
                .page(id, filter, from, PER_PAGE));
  }

  @Test
  void R16_pages_follow_each_other_without_gap_or_repetition_even_within_one_moment() {
    IntStream.range(0, 6).forEach(i -> happened(id, TimelineKind.CONTACT, NOW, "same " + i, null));
    IntStream.range(0, 5)
        .forEach(
            i -> happened(id, TimelineKind.MEETING, NOW.minus(Duration.ofDays(i)), "m" + i, null));
    happened(registered("Somebody else"), TimelineKind.CONTACT, NOW, "theirs", null);

    List<String> read = new ArrayList<>();
    String from = null;
    do {
      Slice<TimelineView> page = page(List.of(), from, Set.of());
      page.items().forEach(line -> read.add(line.text()));
      from = page.next();
    } while (from != null);

    assertThat(read)
        .containsExactly(
            "m0", "same 5", "same 4", "same 3", "same 2", "same 1", "same 0", "m1", "m2", "m3",
            "m4");
  }

  @Test
  void R16_only_what_is_asked_for_is_shown_and_counted() {
    happened(id, TimelineKind.CONTACT, NOW, "call", null);
    happened(id, TimelineKind.REVIEW, NOW, "review", null);
    happened(id, TimelineKind.DEALING, NOW, "meals", null);

    Slice<TimelineView> two =
        page(List.of(TimelineKind.CONTACT, TimelineKind.REVIEW), null, Set.of());

    assertThat(two.items())
        .extracting(TimelineView::text)
        .containsExactlyInAnyOrder("call", "review");
    assertThat(two.items()).extracting(TimelineView::by).containsOnly("Ann Lee");
    assertThat(two.total()).isEqualTo(2);
  }

  @Test
  void R16_a_period_holds_its_first_and_its_last_day_where_the_organization_is() {
    LocalDate day = LocalDate.parse("2026-03-08");
    ZoneId zone = new TestSettings(Path.of("target")).timeZone();
    Instant begins = day.atStartOfDay(zone).toInstant();
    Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
    happened(id, TimelineKind.CONTACT, begins.minusMillis(1), "the day before", null);
    happened(id, TimelineKind.CONTACT, begins, "first", null);
    happened(id, TimelineKind.CONTACT, ends.minusMillis(1), "last", null);
    happened(id, TimelineKind.CONTACT, ends, "the day after", null);

    Slice<TimelineView> shown =
        page(new TimelineFilter(List.of(TimelineKind.CONTACT), day, day), null, Set.of());
    assertThat(shown.items()).extracting(TimelineView::text).containsExactly("last", "first");
    assertThat(shown.total()).isEqualTo(2);
    assertThat(page(new TimelineFilter(List.of(), null, day), null, Set.of()).total()).isEqualTo(3);
  }

  @Test
  void R16_what_the_reader_must_not_know_of_is_neither_shown_nor_counted() {
    happened(id, TimelineKind.CASE, NOW, "about a colleague", "/staff/cases/case?reference=A");
    happened(id, TimelineKind.CASE, NOW, "for everybody", "/staff/cases/case?reference=B");

    Slice<TimelineView> shown = page(List.of(), null, Set.of("/staff/cases/case?reference=A"));

    assertThat(shown.items()).extracting(TimelineView::text).containsExactly("for everybody");
    assertThat(shown.total()).isEqualTo(1);
  }

  @Test
  void R16_a_place_that_is_none_begins_anew_and_a_stranger_is_not_found() {
    happened(id, TimelineKind.CONTACT, NOW, "call", null);

    assertThat(page(List.of(), "nonsense_x", Set.of()).items()).hasSize(1);
    id = 987_654;
    assertThatThrownBy(() -> page(List.of(), null, Set.of())).isInstanceOf(NotFound.class);
  }
}
