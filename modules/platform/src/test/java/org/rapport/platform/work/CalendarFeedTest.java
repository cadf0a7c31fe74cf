package org.rapport.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Message;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkItem;
import org.rapport.platform.database.Sql;

/** A calendar program reads one's own work, and only with the present secret (mission J14). */
@Tag("database")
class CalendarFeedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
  private static final StaffMember ANN = new StaffMember(7, "ann", "Ann Lee");

  private final TestDatabase database = TestDatabase.of("platform");
  private final Sql sql = new Sql(database.dataSource());
  private final JdbcWorkList work = new JdbcWorkList(sql);
  private final JdbcCalendarFeeds feeds = new JdbcCalendarFeeds(sql);
  private final TestUser user = new TestUser();
  private final Settings settings = new TestSettings(Path.of("target"));
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-02-27T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private final List<String> audited = new ArrayList<>();
  private final OwnCalendarFeed own =
      new OwnCalendarFeed(
          feeds,
          user,
          new SecureRandom(),
          settings,
          clock,
          (action, type, id, details) -> audited.add(action + " " + id));
  private final ReadCalendarFeed read = new ReadCalendarFeed(feeds, new Keys(), settings, clock);

  CalendarFeedTest() {
    user.signIn(ANN);
    account(ANN.id());
    account(8);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void J14_own_work_due_within_a_year_is_in_the_calendar_and_nothing_else() {
    due(ANN.id(), "today", TODAY);
    due(ANN.id(), "in a year", TODAY.plusYears(1));
    due(ANN.id(), "later", TODAY.plusYears(1).plusDays(1));
    due(ANN.id(), "some day", null);
    due(8, "a colleague's", TODAY);

    assertThat(read.with(secret(own.renew())).orElseThrow())
        .contains("SUMMARY:zh-CN work.call today\r\n")
        .contains("SUMMARY:zh-CN work.call in a year\r\n")
        .contains("URL:https://rapport.example/staff/today\r\n")
        .doesNotContain("later", "some day", "colleague");
  }

  @Test
  void J14_a_renewed_address_closes_the_one_before() {
    String first = secret(own.renew());
    String second = secret(own.renew());

    assertThat(read.with(first)).isEmpty();
    assertThat(read.with(second)).isPresent();
    assertThat(own.madeAt()).contains(clock.instant());
    assertThat(audited).containsExactly("calendar-feed.renewed 7", "calendar-feed.renewed 7");

    own.stop();
    assertThat(read.with(second)).isEmpty();
  }

  @Test
  void a_secret_is_long_and_not_in_the_database() {
    String secret = secret(own.renew());

    assertThat(secret).hasSize(40);
    assertThat(sql.first("select secret_hash from platform.calendar_feed", r -> r.getString(1)))
        .hasValueSatisfying(hash -> assertThat(hash).hasSize(64).doesNotContain(secret));
  }

  @Test
  void whose_account_is_disabled_reads_nothing_any_more() {
    String secret = secret(own.renew());
    sql.update("update platform.account set disabled = true where id = ?", ANN.id());

    assertThat(read.with(secret)).isEmpty();
  }

  private void due(long account, String subject, LocalDate on) {
    work.open(WorkItem.of(account, "stakeholder", "call", subject, on, subject, "/staff/today"));
  }

  private void account(long id) {
    sql.update(
        """
        insert into platform.account
          (id, version, login, name, language, password_hash, one_time, disabled, created_at, changed_at)
        values (?, 1, ?, 'A', 'zh-CN', '-', false, false, now(), now())""",
        id,
        "login" + id);
  }

  private static String secret(URI address) {
    return address.getPath().replaceAll("^/calendar/|\\.ics$", "");
  }

  /** Says keys for sentences. */
  private static final class Keys implements Texts {

    @Override
    public String in(Locale language, Message message) {
      return language.toLanguageTag() + " " + message.key() + " " + message.arguments().get(0);
    }

    @Override
    public boolean has(String module, String key) {
      return true;
    }

    @Override
    public Locale language() {
      return Locale.ENGLISH;
    }
  }
}
