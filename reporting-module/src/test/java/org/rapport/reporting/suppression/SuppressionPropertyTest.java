package org.rapport.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A reader with pencil and paper, who knows the rules, must not find out a hidden cell. */
class SuppressionPropertyTest {

  private static final int K = 5;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Property
  void no_visible_total_minus_its_visible_rest_leaves_one_to_four(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 14) Integer> parts, @ForAll Kind kind) {
    List<Shown> shown = shown(kind, parts);
    if (shown.get(0) == Shown.PLAINLY) {
      long hidden = 0;
      for (int i = 0; i < parts.size(); i++) {
        hidden += shown.get(i + 1) == Shown.PLAINLY ? 0 : parts.get(i);
      }
      assertThat(hidden == 0 || hidden >= K).isTrue();
    }
    for (int i = 0; i < parts.size(); i++) {
      int n = parts.get(i);
      assertThat(n > 0 && n < K && shown.get(i + 1) == Shown.PLAINLY).isFalse();
    }
  }

  @Property(tries = 300)
  void every_hidden_small_count_could_be_another(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9) Integer> parts) {
    List<Shown> shown = shown(Kind.CASES, parts);
    List<Set<Integer>> possible = possible(parts, shown);
    for (int i = 0; i < parts.size(); i++) {
      if (shown.get(i + 1) == Shown.AS_FEWER) {
        assertThat(possible.get(i)).as("%s shown %s", parts, shown).hasSizeGreaterThan(1);
      }
    }
  }

  @Property
  void two_breakdowns_of_one_total_hide_it_together(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 9) Integer> one) {
    int total = one.stream().mapToInt(Integer::intValue).sum();
    int n = one.size();
    long[] counts =
        LongStream.concat(
                LongStream.concat(LongStream.of(total), one.stream().mapToLong(Integer::longValue)),
                LongStream.of(total / 2, total - total / 2))
            .toArray();
    List<Shown> shown =
        Suppression.of(
            MinimumGroup.OF_FIGURES,
            Kind.CASES,
            counts,
            List.of(
                new Sum(0, IntStream.rangeClosed(1, n).boxed().toList()),
                new Sum(0, List.of(n + 1, n + 2))));
    if (shown.get(0) != Shown.PLAINLY) {
      assertThat(shown.subList(1, n + 1)).anyMatch(cell -> cell != Shown.PLAINLY);
      assertThat(shown.subList(n + 1, n + 3)).anyMatch(cell -> cell != Shown.PLAINLY);
    }
  }

  @Property
  void two_periods_differ_by_nobody_or_by_a_minimum_group(
      @ForAll @Size(max = 40) List<@IntRange(max = 7) Integer> answers,
      @ForAll @IntRange(max = 39) int from,
      @ForAll @IntRange(max = 39) int to,
      @ForAll @IntRange(max = 3) int later) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    for (int i = 0; i < answers.size(); i++) {
      byDay.put(DAY.plusDays(i), (long) answers.get(i));
    }
    DayBlocks blocks = DayBlocks.of(MinimumGroup.OF_FIGURES, byDay);
    long one = counted(blocks, byDay, from, to);
    long other = counted(blocks, byDay, from, to + later);
    long difference = Math.abs(one - other);
    assertThat(difference == 0 || difference >= K).isTrue();
  }

  private static long counted(
      DayBlocks blocks, SortedMap<LocalDate, Long> answers, int from, int to) {
    return answers.entrySet().stream()
        .filter(d -> blocks.isWithin(d.getKey(), DAY.plusDays(from), DAY.plusDays(to)))
        .mapToLong(d -> d.getValue())
        .sum();
  }

  /** All values each part may have, by trying every table that looks the same. */
  private static List<Set<Integer>> possible(List<Integer> parts, List<Shown> shown) {
    int total = parts.stream().mapToInt(Integer::intValue).sum();
    List<Set<Integer>> possible = new ArrayList<>();
    parts.forEach(part -> possible.add(new HashSet<>()));
    tryAll(new ArrayList<>(), parts, shown, total, possible);
    return possible;
  }

  private static void tryAll(
      List<Integer> guess,
      List<Integer> parts,
      List<Shown> shown,
      int total,
      List<Set<Integer>> possible) {
    if (guess.size() < parts.size()) {
      int next = guess.size();
      for (int value : candidates(parts.get(next), shown.get(next + 1))) {
        guess.add(value);
        tryAll(guess, parts, shown, total, possible);
        guess.remove(guess.size() - 1);
      }
      return;
    }
    int sum = guess.stream().mapToInt(Integer::intValue).sum();
    boolean fits =
        switch (shown.get(0)) {
          case PLAINLY -> sum == total;
          case AS_FEWER -> sum < K;
          case WITHHELD -> sum >= K;
        };
    // a zero is shown where the base is large, so a hidden one means a base below five
    boolean honest =
        sum < K
            || IntStream.range(0, guess.size())
                .noneMatch(i -> guess.get(i) == 0 && shown.get(i + 1) == Shown.AS_FEWER);
    if (fits && honest) {
      for (int i = 0; i < guess.size(); i++) {
        possible.get(i).add(guess.get(i));
      }
    }
  }

  private static int[] candidates(int value, Shown shown) {
    return switch (shown) {
      case PLAINLY -> new int[] {value};
      case AS_FEWER -> IntStream.range(0, K).toArray();
      case WITHHELD -> IntStream.rangeClosed(K, 20).toArray();
    };
  }

  private static List<Shown> shown(Kind kind, List<Integer> parts) {
    long[] counts =
        LongStream.concat(
                LongStream.of(parts.stream().mapToLong(Integer::longValue).sum()),
                parts.stream().mapToLong(Integer::longValue))
            .toArray();
    List<Integer> positions = IntStream.rangeClosed(1, parts.size()).boxed().toList();
    return Suppression.of(MinimumGroup.OF_FIGURES, kind, counts, List.of(new Sum(0, positions)));
  }
}
