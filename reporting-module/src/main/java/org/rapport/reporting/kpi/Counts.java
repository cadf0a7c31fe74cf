package org.rapport.reporting.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapport.reporting.readmodel.Measure;
import org.rapport.reporting.readmodel.Readings;
import org.rapport.reporting.readmodel.Readings.MonthCount;
import org.rapport.reporting.statistics.KaplanMeier;
import org.rapport.reporting.statistics.Spell;
import org.rapport.reporting.suppression.DayBlocks;
import org.rapport.reporting.suppression.Distribution;
import org.rapport.reporting.suppression.MinimumGroup;

/** Adds up what was read. Nothing here may be shown before suppression has seen it. */
final class Counts {

  private static final int SCORES = 5;

  private final Readings readings;
  private final Map<Measure, DayBlocks> blocks = new EnumMap<>(Measure.class);

  Counts(Readings readings) {
    this.readings = readings;
  }

  long of(Measure measure) {
    return sum(count -> count.measure() == measure);
  }

  long of(Measure measure, String attribute) {
    return sum(count -> count.measure() == measure && count.attribute().equals(attribute));
  }

  long in(YearMonth month, Measure measure) {
    return sum(count -> count.measure() == measure && count.month().equals(month));
  }

  long in(YearMonth month, Measure measure, String attribute) {
    return sum(
        count ->
            count.measure() == measure
                && count.month().equals(month)
                && count.attribute().equals(attribute));
  }

  private long sum(Predicate<MonthCount> which) {
    return readings.counts().stream().filter(which).mapToLong(MonthCount::n).sum();
  }

  KaplanMeier times(Measure measure) {
    return times(measure, month -> true);
  }

  KaplanMeier times(Measure measure, Predicate<YearMonth> months) {
    List<Spell> spells = new ArrayList<>();
    readings.spells().stream()
        .filter(time -> time.measure() == measure && months.test(time.month()))
        .forEach(time -> spells.add(time.spell()));
    return KaplanMeier.of(spells);
  }

  long open() {
    return readings.open().stream().mapToLong(Readings.Age::n).sum();
  }

  long open(AgeBand band) {
    return readings.open().stream()
        .filter(age -> AgeBand.of(age.days()) == band)
        .mapToLong(Readings.Age::n)
        .sum();
  }

  /** In whole blocks of days only, so that two periods never differ by one person. */
  Distribution ratings(Measure aspect, LocalDate from, LocalDate to) {
    DayBlocks blocks = blocks(aspect);
    long[] scores = new long[SCORES];
    readings.ratings().stream()
        .filter(rating -> rating.aspect() == aspect && blocks.isWithin(rating.day(), from, to))
        .forEach(rating -> scores[rating.score() - 1] += rating.n());
    return Distribution.of(scores);
  }

  private DayBlocks blocks(Measure aspect) {
    return blocks.computeIfAbsent(
        aspect,
        measure -> {
          SortedMap<LocalDate, Long> people = new TreeMap<>();
          readings.ratings().stream()
              .filter(rating -> rating.aspect() == measure)
              .forEach(rating -> people.merge(rating.day(), rating.n(), Long::sum));
          return DayBlocks.of(MinimumGroup.OF_FIGURES, people);
        });
  }
}
