package org.rapport.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.WorkingHours;
import org.rapport.platform.CountedDay;
import org.rapport.platform.NotFound;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.Texts;

/** The calendar as it is shipped, read, and changed. */
@Tag("database")
class OfficeCalendarTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final TestDatabase database = TestDatabase.of("platform");
  private final Settings settings = new TestSettings(Path.of("unused"));
  private final List<String> audited = new ArrayList<>();
  private final TestUser user = new TestUser();
  private final TestClock clock = new TestClock(Instant.parse("2026-03-02T01:00:00Z"));

  @AfterEach
  void close() {
    database.close();
  }

  private <T> T reading(Function<KeptCalendars, T> question) {
    return database.calling(
        "platform",
        em ->
            question.apply(
                new KeptCalendars(new JpaCalendarRecords(em), settings, Clock.systemUTC())));
  }

  private boolean isWorkday(LocalDate day) {
    return reading(calendars -> calendars.current().isWorkday(day));
  }

  private CalendarYear year(int year) {
    return database.calling(
        "platform", em -> new SeeCalendar(new JpaCalendarRecords(em), settings).year(year));
  }

  private void changing(Consumer<ChangeCalendar> change) {
    database.inTransaction(
        "platform",
        em -> {
          JpaCalendarRecords records = new JpaCalendarRecords(em);
          change.accept(
              new ChangeCalendar(
                  records,
                  new CalendarTurns(records, user, clock),
                  (action, type, id, details) -> audited.add(action + " " + id),
                  silent()));
        });
  }

  @SuppressWarnings("unchecked")
  private static Event<CalendarChanged> silent() {
    return (Event<CalendarChanged>)
        Proxy.newProxyInstance(
            Event.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> null);
  }

  private static Instant shanghai(String day) {
    return LocalDate.parse(day).atTime(10, 0).atZone(SHANGHAI).toInstant();
  }

  @ParameterizedTest
  @CsvSource({"2025, 28, 5, false", "2026, 33, 6, false", "2027, 13, 0, true"})
  void the_official_days_are_shipped(int year, int holidays, int makeUps, boolean provisional) {
    Map<DayKind, Long> counts =
        year(year).days().stream()
            .collect(Collectors.groupingBy(DeclaredDay::kind, Collectors.counting()));
    assertThat(counts.get(DayKind.HOLIDAY)).isEqualTo(holidays);
    assertThat(counts.getOrDefault(DayKind.WORKDAY, 0L)).isEqualTo(makeUps);
    assertThat(year(year).isProvisional()).isEqualTo(provisional);
  }

  /** 365 days less weekends and holidays on weekdays, plus make-up days: as the notices have it. */
  @ParameterizedTest
  @CsvSource({"2025, 248", "2026, 248"})
  void the_years_have_as_many_workdays_as_the_state_councils_arrangement(int year, long workdays) {
    assertThat(year(year).workdays()).isEqualTo(workdays);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-26",
        "2025-02-08",
        "2025-04-27",
        "2025-09-28",
        "2025-10-11",
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10"
      })
  void every_make_up_day_falls_on_a_weekend_and_is_worked(LocalDate day) {
    assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(isWorkday(day)).isTrue();
  }

  @Test
  void a_deadline_over_spring_festival_explains_itself_day_by_day() {
    List<CountedDay> lines = reading(calendars -> calendars.explain(shanghai("2026-02-12"), 5));
    assertThat(lines).hasSize(14);
    assertThat(lines.get(1).number()).isEqualTo(2);
    assertThat(lines.get(1).name(Texts.CHINESE)).isEqualTo("春节调休上班");
    assertThat(lines.get(2).counts()).isFalse();
    assertThat(lines.get(2).name(Texts.ENGLISH)).isEqualTo("Spring Festival");
    assertThat(lines.get(13).day()).isEqualTo("2026-02-26");
    assertThat(lines.get(13).number()).isEqualTo(5);
    Instant due = reading(calendars -> calendars.current().plusWorkdays(shanghai("2026-02-12"), 5));
    assertThat(due).isEqualTo("2026-02-26T09:30:00Z");
  }

  @Test
  void a_declared_day_counts_from_then_on_and_is_audited() {
    changing(c -> c.declare(LocalDate.of(2026, 3, 3), DayKind.HOLIDAY, "Move", "搬迁", null));
    assertThat(isWorkday(LocalDate.of(2026, 3, 3))).isFalse();
    changing(c -> c.declare(LocalDate.of(2026, 3, 7), DayKind.WORKDAY, "Instead", "补班", null));
    assertThat(isWorkday(LocalDate.of(2026, 3, 7))).isTrue();
    changing(c -> c.forget(LocalDate.of(2026, 3, 3), null));
    assertThat(isWorkday(LocalDate.of(2026, 3, 3))).isTrue();
    assertThat(audited)
        .containsExactly(
            "calendar.dayDeclared 2026-03-03",
            "calendar.dayDeclared 2026-03-07",
            "calendar.dayForgotten 2026-03-03");
  }

  @Test
  void a_day_needs_its_name_in_both_languages() {
    LocalDate day = LocalDate.of(2026, 3, 3);
    assertThatThrownBy(() -> changing(c -> c.declare(day, DayKind.HOLIDAY, "Move", " ", null)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> changing(c -> c.forget(day, null))).isInstanceOf(NotFound.class);
  }

  @Test
  void a_provisional_year_is_one_until_it_is_confirmed() {
    changing(c -> c.confirm(2027));
    assertThat(year(2027).isProvisional()).isFalse();
  }

  @Test
  void changed_hours_count_from_then_on_on_make_up_days_too() {
    changing(
        c ->
            c.setHours(
                Map.of("FRIDAY", "", "SUNDAY", "10:00-12:00", "MAKE_UP", "9:00-11:00"), null));
    assertThat(isWorkday(LocalDate.of(2026, 3, 6))).isFalse();
    assertThat(isWorkday(LocalDate.of(2026, 3, 8))).isTrue();
    WorkingHours makeUp = reading(c -> c.current().hours(LocalDate.of(2026, 2, 14)));
    assertThat(makeUp).hasToString("09:00-11:00");
    assertThat(year(2026).hours()).containsEntry("MONDAY", "09:00-12:00, 13:30-17:30");
  }

  @Test
  void hours_that_make_no_week_are_refused_beside_their_day() {
    assertThatThrownBy(() -> changing(c -> c.setHours(Map.of("FRIDAY", "9-12"), null)))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.violations().get(0).field()).isEqualTo("FRIDAY"));
    assertThatThrownBy(
            () ->
                changing(
                    c ->
                        c.setHours(
                            Map.of(
                                "MONDAY",
                                "",
                                "TUESDAY",
                                "",
                                "WEDNESDAY",
                                "",
                                "THURSDAY",
                                "",
                                "FRIDAY",
                                ""),
                            null)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void whoever_saves_what_somebody_has_changed_since_is_told_who_it_was() {
    LocalDate day = LocalDate.of(2026, 3, 3);
    Instant opened = clock.instant();
    clock.pass(Duration.ofMinutes(1));
    user.signIn(new StaffMember(1, "ada", "Ada"));
    changing(c -> c.declare(day, DayKind.HOLIDAY, "Move", "搬迁", opened));
    changing(c -> c.setHours(Map.of("FRIDAY", ""), opened));

    user.signIn(new StaffMember(2, "bo", "Bo"));
    assertStale(c -> c.declare(day, DayKind.WORKDAY, "Other", "其他", opened));
    assertStale(c -> c.forget(day, opened));
    assertStale(c -> c.setHours(Map.of("FRIDAY", "9:00-12:00"), opened));

    clock.pass(Duration.ofMinutes(1));
    Instant again = clock.instant();
    changing(c -> c.declare(day.plusDays(1), DayKind.HOLIDAY, "Next", "次日", opened));
    changing(c -> c.forget(day, again));
    assertStale(c -> c.forget(day, opened));
  }

  private void assertStale(Consumer<ChangeCalendar> change) {
    assertThatThrownBy(() -> changing(change))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("calendar.changedMeanwhile"));
  }

  @Test
  void of_two_at_once_who_declare_the_same_day_the_second_is_told() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 3);
    Instant opened = clock.instant();
    clock.pass(Duration.ofMinutes(1));
    List<Callable<Boolean>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(
          () -> {
            try {
              changing(c -> c.declare(day, DayKind.HOLIDAY, "Move", "搬迁", opened));
              return true;
            } catch (Refusal refusal) {
              return false;
            }
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    int done = 0;
    for (Future<Boolean> call : threads.invokeAll(calls)) {
      done += call.get() ? 1 : 0;
    }
    threads.shutdown();

    assertThat(done).isOne();
  }

  @Test
  void the_calendar_is_read_once_and_again_after_a_change_or_a_while() {
    database.inTransaction(
        "platform",
        em -> {
          TestClock clock = new TestClock(Instant.parse("2026-03-02T00:00:00Z"));
          KeptCalendars calendars = new KeptCalendars(new JpaCalendarRecords(em), settings, clock);
          assertThat(calendars.current()).isSameAs(calendars.current());
          Object before = calendars.current();
          calendars.forget(new CalendarChanged());
          assertThat(calendars.current()).isNotSameAs(before).isEqualTo(before);
          before = calendars.current();
          clock.pass(Duration.ofMinutes(1));
          assertThat(calendars.current()).isNotSameAs(before);
        });
  }
}
