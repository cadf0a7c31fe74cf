package org.rapport.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.WorkItem;
import org.rapport.platform.database.Sql;

@Tag("database")
class OwnWorkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
  private static final StaffMember ANN = new StaffMember(7, "ann", "Ann Lee");
  private static final StaffMember BO = new StaffMember(8, "bo", "陈波");

  private final TestDatabase database = TestDatabase.of("platform");
  private final JdbcWorkList list = new JdbcWorkList(new Sql(database.dataSource()));
  private final TestUser user = new TestUser();
  // half past midnight in Shanghai, still the day before in UTC
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-02-27T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private final OwnWork work = new OwnWork(list, user, clock, new TestSettings(Path.of("target")));

  OwnWorkTest() {
    user.signIn(ANN);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_is_due_is_overdue_the_day_after_where_the_organization_is() {
    due("yesterday", TODAY.minusDays(1));
    due("today", TODAY);
    due("tomorrow", TODAY.plusDays(1));
    due("in a week", TODAY.plusDays(7));
    due("in eight days", TODAY.plusDays(8));
    due("some day", null);

    assertThat(subjects(WorkShown.OVERDUE)).containsExactly("yesterday");
    assertThat(subjects(WorkShown.TODAY)).containsExactly("today");
    assertThat(subjects(WorkShown.SOON)).containsExactly("tomorrow", "in a week");
    assertThat(subjects(WorkShown.LATER)).containsExactly("in eight days", "some day");
    assertThat(work.page(WorkShown.LATER, null, 9).items().get(1).dueOn()).isNull();
  }

  @Test
  void opening_the_same_work_again_replaces_it_and_closing_takes_it_off() {
    due("call", TODAY);
    due("call", TODAY.plusDays(3));

    assertThat(subjects(WorkShown.TODAY)).isEmpty();
    assertThat(subjects(WorkShown.SOON)).containsExactly("call");

    list.close("stakeholder", "call", "call");
    list.close("stakeholder", "call", "call");
    assertThat(subjects(WorkShown.SOON)).isEmpty();
  }

  @Test
  void work_of_a_colleague_is_not_shown() {
    list.open(WorkItem.of(BO.id(), "stakeholder", "call", "his", TODAY, "his", "/staff"));

    assertThat(subjects(WorkShown.TODAY)).isEmpty();
  }

  @Test
  void an_approval_is_asked_of_whoever_may_give_it_but_never_of_who_asks_for_it() {
    list.open(
        WorkItem.approval(
            Permission.MODELS_AGREE, BO.id(), "stakeholder", "deviation", 1, "asked by Bo", "/a"));
    list.open(
        WorkItem.approval(
            Permission.MODELS_AGREE, ANN.id(), "stakeholder", "deviation", 2, "own", "/b"));

    assertThat(subjects(WorkShown.APPROVAL)).containsExactly("asked by Bo");

    user.signIn(ANN, Permission.MODELS_READ);
    assertThat(subjects(WorkShown.APPROVAL)).isEmpty();
  }

  @Test
  void every_line_is_on_one_page_only_and_the_pages_together_hold_all() {
    for (int i = 0; i < 23; i++) {
      due("item " + i, TODAY.plusDays(1 + i % 3));
    }
    List<String> read = new ArrayList<>();
    String from = null;
    int pages = 0;
    do {
      Slice<WorkLine> page = work.page(WorkShown.SOON, from, 5);
      page.items().forEach(line -> read.add(about(line)));
      assertThat(page.total()).isEqualTo(23);
      from = page.next();
      pages++;
    } while (from != null);

    assertThat(pages).isEqualTo(5);
    assertThat(read).hasSize(23).doesNotHaveDuplicates();
  }

  @Test
  void a_place_nobody_made_is_the_start() {
    due("today", TODAY);

    assertThat(work.page(WorkShown.TODAY, "'; drop table", 5).items()).hasSize(1);
  }

  @Test
  void a_name_that_is_too_long_is_shortened_between_characters() {
    due("😀".repeat(300), TODAY);

    assertThat(subjects(WorkShown.TODAY)).containsExactly("😀".repeat(200));
  }

  private void due(String name, LocalDate day) {
    String subject = name.substring(0, Math.min(20, name.length()));
    list.open(WorkItem.of(ANN.id(), "stakeholder", "call", subject, day, name, "/staff"));
  }

  private List<String> subjects(WorkShown part) {
    return work.page(part, null, 50).items().stream().map(OwnWorkTest::about).toList();
  }

  private static String about(WorkLine line) {
    Message what = line.what();
    assertThat(what.key()).startsWith("work.");
    return (String) what.arguments().get(0);
  }
}
