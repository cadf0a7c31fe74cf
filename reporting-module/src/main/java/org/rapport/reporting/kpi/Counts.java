package org.rapport.reporting.kpi;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.Readings;
import org.rapport.reporting.readmodel.Readings.DayRatings;
import org.rapport.reporting.readmodel.Readings.MonthCount;
import org.rapport.reporting.readmodel.Readings.MonthSpell;
import org.rapport.reporting.statistics.KaplanMeier;
import org.rapport.reporting.statistics.Spell;
import org.rapport.reporting.suppression.DayBlocks;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.reporting.suppression.MinimumGroup;

/** Adds up what was read. Nothing here may be shown before suppression has seen it. */
final class Counts {

  private static final int SCORES = 5;

  private final Map<Measure, List<MonthCount>> counts;
  private final Map<Measure, List<MonthSpell>> spells;
  private final List<Readings.Age> open;
  private final List<Readings.Standing> standing;
  private final Map<Measure, List<DayRatings>> ratings;
  private final Map<Measure, DayBlocks> blocks = new EnumMap<>(Measure.class);

  Counts(Readings readings) {
    this.counts = readings.counts().stream().collect(groupingBy(MonthCount::measure));
    this.spells = readings.spells().stream().collect(groupingBy(MonthSpell::measure));
    this.open = readings.open();
    this.standing = readings.standing();
    this.ratings = readings.ratings().stream().collect(groupingBy(DayRatings::aspect));
    ratings.forEach((aspect, days) -> blocks.put(aspect, blocks(days)));
  }

  long of(Measure measure) {
    return sum(measure, count -> true);
  }

  long of(Measure measure, String attribute) {
    return sum(measure, count -> count.attribute().equals(attribute));
  }

  long in(YearMonth month, Measure measure) {
    return sum(measure, count -> count.month().equals(month));
  }

  long in(YearMonth month, Measure measure, String attribute) {
    return sum(
        measure, count -> count.month().equals(month) && count.attribute().equals(attribute));
  }

  private long sum(Measure measure, Predicate<MonthCount> which) {
    return counts.getOrDefault(measure, List.of()).stream()
        .filter(which)
        .mapToLong(MonthCount::n)
        .sum();
  }

  KaplanMeier times(Measure measure) {
    return times(measure, month -> true);
  }

  KaplanMeier times(Measure measure, Predicate<YearMonth> months) {
    List<Spell> chosen =
        spells.getOrDefault(measure, List.of()).stream()
            .filter(time -> months.test(time.month()))
            .map(MonthSpell::spell)
            .toList();
    return KaplanMeier.of(chosen);
  }

  long standing(Measure measure) {
    return standing(measure, of -> true);
  }

  long standing(Measure measure, String attribute) {
    return standing(measure, attribute::equals);
  }

  private long standing(Measure measure, Predicate<String> attribute) {
    return standing.stream()
        .filter(one -> one.measure() == measure && attribute.test(one.attribute()))
        .mapToLong(Readings.Standing::n)
        .sum();
  }

  long open() {
    return open.stream().mapToLong(Readings.Age::n).sum();
  }

  long open(AgeBand band) {
    return open.stream()
        .filter(age -> AgeBand.of(age.days()) == band)
        .mapToLong(Readings.Age::n)
        .sum();
  }

  /** In whole blocks of days only, so that two periods never differ by one person. */
  Distribution ratings(Measure aspect, LocalDate from, LocalDate to) {
    long[] scores = new long[SCORES];
    ratings.getOrDefault(aspect, List.of()).stream()
        .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
        .filter(day -> blocks.get(aspect).isWithin(day.day(), from, to))
        .forEach(
            day -> {
              for (int score = 0; score < SCORES; score++) {
                scores[score] += day.people().people().get(score);
              }
            });
    return Distribution.of(scores);
  }

  private static DayBlocks blocks(List<DayRatings> days) {
    SortedMap<LocalDate, Long> people = new TreeMap<>();
    days.forEach(day -> people.merge(day.day(), day.people().n(), Long::sum));
    return DayBlocks.of(MinimumGroup.OF_FIGURES, people);
  }
}
