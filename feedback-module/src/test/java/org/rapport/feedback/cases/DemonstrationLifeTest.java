package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackDemonstration.Cast;
import org.rapport.feedback.Weekdays;
import org.rapport.feedback.deadlines.TimeLimits;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.feedback.receipts.Reference;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;

/** A demonstration stops at the first thing a case refuses, so made-up lives never meet one. */
class DemonstrationLifeTest {

  private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
  private static final int LIVES = 3_000;
  private static final List<Long> STAFF = List.of(11L, 12L, 13L);

  private static final WorkingCalendar WEEK =
      new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          closedFrom("2025-01-28", "2025-10-01", "2026-02-15", "2026-10-01"));

  private final Fakes fakes = new Fakes();
  private final List<Object> kept = new ArrayList<>();
  private final CaseWork work =
      new CaseWork(
          cases(),
          fakes.audit,
          fakes.events,
          fakes.happenings,
          fakes.work,
          new Weekdays(WEEK),
          null,
          Clock.fixed(NOW, ZoneOffset.UTC),
          null);

  @ParameterizedTest
  @ValueSource(longs = {20_260_101, 1, 2, 3})
  void no_made_up_life_meets_a_refusal_and_together_they_show_everything(long seed) {
    DemonstrationChance chance = new DemonstrationChance(new Random(seed));
    DemonstrationLife life =
        new DemonstrationLife(chance, "en", new Cast(STAFF, 9L, List.of(51L, 52L)));
    List<CaseFacts> lived = new ArrayList<>();

    for (int i = 0; i < LIVES; i++) {
      lived.add(lived(life, chance));
    }

    Set<CaseState> states = EnumSet.noneOf(CaseState.class);
    lived.forEach(facts -> states.add(facts.state()));
    assertThat(states).isEqualTo(EnumSet.allOf(CaseState.class));
    assertThat(lived).anyMatch(CaseFacts::contested).anyMatch(CaseFacts::reopened);
    assertThat(lived).anyMatch(CaseFacts::extended).anyMatch(facts -> facts.toldOn() != null);
    assertThat(kept.stream().filter(RemedyAction.class::isInstance).map(RemedyAction.class::cast))
        .extracting(action -> action.view(null, LocalDate.EPOCH).state())
        .contains(RemedyState.values());
  }

  private CaseFacts lived(DemonstrationLife life, DemonstrationChance chance) {
    Instant received = NOW.minus(Duration.ofHours(chance.between(1, 24 * 700)));
    Act act = new Act(null, received, WEEK, TimeLimits.shipped(), chance.random());
    Case subject =
        new Case(
            life.feedback(),
            Reference.random(chance.random()),
            ReceiptCode.random(chance.random()),
            received,
            act);
    life.live(subject, new DemonstrationCourse(subject, work, act, chance, NOW));
    return subject.facts(WEEK.zone());
  }

  /** Takes whatever is kept and finds nothing: a made-up life only writes. */
  private Cases cases() {
    return (Cases)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Cases.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("keep")) {
                throw new UnsupportedOperationException(method.getName());
              }
              kept.add(arguments[0]);
              return null;
            });
  }

  /** Ten days each, as long as offices in China close at most. */
  private static Map<LocalDate, WorkingHours> closedFrom(String... days) {
    return Stream.of(days)
        .map(LocalDate::parse)
        .flatMap(first -> first.datesUntil(first.plusDays(10)))
        .collect(Collectors.toMap(day -> day, day -> WorkingHours.NONE));
  }
}
