package org.rapport.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.ManyCases;
import org.rapport.feedback.Severity;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.SomeStaff;
import org.rapport.feedback.cases.Fakes;
import org.rapport.feedback.deadlines.DueStatus;
import org.rapport.feedback.search.SearchOver;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Slice;
import org.rapport.platform.Forbidden;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;

/**
 * The inbox over many cases on a real database: right rows, right order, and plans that use the
 * indexes.
 */
@Tag("database")
class CaseInboxTest {

  private static final int CASES = Integer.getInteger("rapport.test.cases", 30_000);
  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final Instant NOW = Instant.parse("2026-11-19T02:00:00Z");
  private static final TestDatabase DB = filled();

  private final TestUser user = new TestUser();
  private final SomeLines lines = new SomeLines();

  @BeforeEach
  void signIn() {
    user.signIn(ADA);
  }

  @Test
  void pages_read_on_and_back_meet_every_case_once_newest_first() {
    InboxFilter filter = filter(null, Severity.CRITICAL, null, null);
    List<String> onwards = new ArrayList<>();
    List<String> backwards = new ArrayList<>();
    String cursor = null;
    Slice<CaseRow> page;
    do {
      page = list(filter, cursor, 37);
      onwards.addAll(page.items().stream().map(CaseRow::reference).toList());
      cursor = page.next();
    } while (cursor != null);
    backwards.addAll(page.items().stream().map(CaseRow::reference).toList());
    while (page.previous() != null) {
      page = list(filter, page.previous(), 37);
      backwards.addAll(0, page.items().stream().map(CaseRow::reference).toList());
    }

    assertThat(onwards).hasSize(CASES / 200).doesNotHaveDuplicates().isEqualTo(backwards);
    assertThat(list(filter, null, 37).total()).isEqualTo(CASES / 200);
    List<CaseRow> all = list(filter, null, 200).items();
    assertThat(all).isSortedAccordingTo(Comparator.comparing(CaseRow::receivedAt).reversed());
  }

  @Test
  void counting_stops_at_ten_thousand() {
    Slice<CaseRow> all = list(InboxFilter.ALL, null, 25);

    assertThat(all.isTotalCapped()).isTrue();
    assertThat(all.total()).isEqualTo(Slice.COUNTED_TO + 1);
  }

  @Test
  void overdue_cases_come_longest_overdue_first_and_paused_ones_are_not_among_them() {
    List<CaseRow> overdue = list(filter(null, null, DueFilter.OVERDUE, null), null, 200).items();
    List<CaseRow> paused = list(filter(null, null, DueFilter.PAUSED, null), null, 200).items();

    assertThat(overdue).isNotEmpty().allMatch(row -> row.dueStatus() == DueStatus.OVERDUE);
    assertThat(overdue).isSortedAccordingTo(Comparator.comparing(CaseRow::dueAt));
    assertThat(paused).isNotEmpty().allMatch(row -> row.dueStatus() == DueStatus.PAUSED);
    assertThat(list(filter(null, null, DueFilter.SOON, null), null, 200).items())
        .isNotEmpty()
        .allMatch(row -> row.dueStatus() == DueStatus.SOON);
    assertThat(list(filter(null, null, DueFilter.UPDATE, null), null, 200).items())
        .as("owed a word, and not waited for")
        .isNotEmpty()
        .noneMatch(row -> row.dueStatus() == DueStatus.PAUSED);
  }

  @Test
  void search_finds_english_words_in_any_form_and_chinese_words() {
    assertThat(found("refunds broken")).containsExactly("FB-0000-0001");
    assertThat(found("REFUNDED")).containsExactly("FB-0000-0001");
    assertThat(found("电梯")).containsExactly("FB-0000-0002");
    assertThat(found("梯")).containsExactly("FB-0000-0002");
    assertThat(found("电梯 refund")).isEmpty();
    assertThat(found("投诉电话")).isEmpty();
  }

  @Test
  void search_finds_the_beginning_of_a_reference() {
    assertThat(found("fb-0000-000")).contains("FB-0000-0001", "FB-0000-0002");
    assertThat(found("FB 0000 0001")).containsExactly("FB-0000-0001");
  }

  @Test
  void nothing_typed_into_the_search_is_ever_a_query_language() {
    for (String typed :
        List.of(
            "'; drop table feedback.cases; --",
            "a & | ! <-> ( :*",
            "\\' \\\\",
            "%_%",
            "#{7*7} ${x}",
            "👍",
            "\u202Eabc\u202C",
            "the",
            "' || '")) {
      assertThat(list(filter(null, null, null, typed), null, 25).items()).hasSizeLessThan(26);
    }
    assertThat(list(InboxFilter.ALL, null, 25).items()).hasSize(25);
  }

  @Test
  void a_case_about_me_is_in_no_list_and_no_count_of_mine() {
    assertThat(found("conflicting")).isEmpty();
    user.signIn(new StaffMember(12, "bo", "Bo"));
    assertThat(found("conflicting")).containsExactly("FB-0000-0003");
    lines.put(12, 13);
    lines.put(13, ADA.id());
    assertThat(found("conflicting")).isEmpty();
  }

  @Test
  void C14_a_label_narrows_the_list_by_an_index() {
    DB.execute(
        "insert into feedback.case_labels select id, 'Lifts' from feedback.cases"
            + " where subject in ('Case 7', 'Case 8') on conflict do nothing");
    InboxFilter labeled =
        new InboxFilter(null, null, null, null, null, null, null, null, "Lifts", null);

    assertThat(references(list(labeled, null, 25))).hasSize(2);
    assertThat(plan(labeled)).doesNotContain("Seq Scan on cases");
  }

  @Test
  void C11_cases_handled_together_are_marked_and_the_list_is_narrowed_to_them_by_an_index() {
    DB.execute(
        "update feedback.cases set lead_id = (select id from feedback.cases where subject = 'Case 9')"
            + " where subject in ('Case 11', 'Case 12')");
    List<CaseRow> leads = list(joint(Joint.LEADS), null, 25).items();
    List<CaseRow> follow = list(joint(Joint.FOLLOWS), null, 25).items();

    assertThat(leads).singleElement().matches(row -> row.joint() == Joint.LEADS);
    assertThat(follow).extracting(CaseRow::subject).containsExactly("Case 11", "Case 12");
    assertThat(follow).allMatch(row -> row.joint() == Joint.FOLLOWS);
    assertThat(list(filter(null, null, null, "FB-0000-0010"), null, 25).items())
        .allMatch(row -> row.joint() == null);
    assertThat(plan(joint(Joint.LEADS))).doesNotContain("Seq Scan on cases");
    assertThat(plan(joint(Joint.FOLLOWS))).doesNotContain("Seq Scan on cases");
  }

  private static InboxFilter joint(Joint joint) {
    return new InboxFilter(null, null, null, null, null, null, null, null, null, joint);
  }

  @Test
  void a_cursor_of_somebody_elses_making_is_refused() {
    for (String cursor : List.of("x", "YTE6Mg", "bm9wZTpub3Bl", "=".repeat(500), "../..")) {
      try {
        list(InboxFilter.ALL, cursor, 25);
      } catch (Invalid refused) {
        assertThat(refused.violations().get(0).field()).isEqualTo("page");
      }
    }
    assertThatThrownBy(() -> list(InboxFilter.ALL, "x", 25)).isInstanceOf(Invalid.class);
  }

  @Test
  void nobody_reads_the_inbox_without_signing_in() {
    user.signOut();

    assertThatThrownBy(() -> list(InboxFilter.ALL, null, 25)).isInstanceOf(Forbidden.class);
  }

  @Test
  void counts_say_how_much_waits() {
    InboxCounts counts = DB.calling("feedback", em -> inbox(em).counts());

    assertThat(counts.open()).isPositive();
    assertThat(counts.overdue()).isPositive().isLessThan(counts.open());
    assertThat(counts.unassigned()).isPositive();
  }

  @Test
  void every_common_list_is_read_by_an_index() {
    for (InboxFilter filter :
        List.of(
            InboxFilter.ALL,
            InboxFilter.open(),
            filter(FeedbackType.COMPLAINT, null, null, null),
            filter(null, Severity.CRITICAL, null, null),
            filter(null, null, DueFilter.OVERDUE, null),
            filter(null, null, DueFilter.SOON, null),
            filter(null, null, DueFilter.UPDATE, null),
            filter(null, null, null, "refund"),
            filter(null, null, null, "FB-0000"))) {
      assertThat(plan(filter)).as(filter.toString()).doesNotContain("Seq Scan on cases");
    }
  }

  @Test
  void a_search_finds_the_same_pages_whether_its_words_are_rare_or_in_every_case() {
    for (String word : List.of("everi", "hundr", "thousand")) {
      Slice<CaseRow> first = list(filter(null, null, null, word), null, 7);
      Slice<CaseRow> second = list(filter(null, null, null, word), first.next(), 7);
      Slice<CaseRow> both = list(filter(null, null, null, word), null, 14);

      List<String> read = new ArrayList<>(references(first));
      read.addAll(references(second));
      assertThat(read).as(word).isEqualTo(references(both)).hasSize(14).doesNotHaveDuplicates();
      assertThat(both.items())
          .isSortedAccordingTo(Comparator.comparing(CaseRow::receivedAt).reversed());
      assertThat(references(list(filter(null, null, null, word), second.previous(), 7)))
          .isEqualTo(references(first));
    }
  }

  @Test
  void filters_narrow_a_search_and_are_counted() {
    InboxFilter rare = filter(FeedbackType.COMPLAINT, null, null, "thousand");
    InboxFilter frequent = filter(FeedbackType.COMPLAINT, null, null, "everi");

    assertThat(list(rare, null, 200).items())
        .isNotEmpty()
        .allMatch(row -> row.type() == FeedbackType.COMPLAINT);
    assertThat(list(rare, null, 200).total()).isEqualTo(list(rare, null, 200).items().size());
    assertThat(list(frequent, null, 25).isTotalCapped()).isTrue();
  }

  private static List<String> references(Slice<CaseRow> rows) {
    return rows.items().stream().map(CaseRow::reference).toList();
  }

  private List<String> found(String typed) {
    return list(filter(null, null, null, typed), null, 200).items().stream()
        .map(CaseRow::reference)
        .toList();
  }

  private Slice<CaseRow> list(InboxFilter filter, String cursor, int size) {
    return DB.calling("feedback", em -> inbox(em).list(filter, cursor, size));
  }

  private CaseInbox inbox(EntityManager em) {
    return new CaseInbox(
        new JpaInboxRows(em),
        SearchOver.hits(em, new Fakes().store),
        user,
        new SomeStaff(ADA),
        lines,
        new Fakes().audit,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static String plan(InboxFilter filter) {
    InboxQuery query = InboxQuery.of(filter, Set.of(ADA.id()), NOW);
    return DB.calling(
        "feedback",
        em -> {
          Query explained =
              em.createNativeQuery(
                  "explain " + JpaInboxRows.text(query, InboxCursor.START, 25, new ArrayList<>()));
          JpaInboxRows.bind(explained, query.parameters());
          return explained.getResultList().toString();
        });
  }

  private static InboxFilter filter(
      FeedbackType type, Severity severity, DueFilter due, String text) {
    return new InboxFilter(Set.of(), type, severity, null, due, null, null, text);
  }

  private static TestDatabase filled() {
    TestDatabase db = TestDatabase.of("platform", "feedback");
    db.execute(ManyCases.sql(CASES));
    return db;
  }
}
