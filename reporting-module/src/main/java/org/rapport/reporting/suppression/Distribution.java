package org.rapport.reporting.suppression;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How many people gave each score from 1 up. It is shown neither below the minimum group nor where
 * all agree, because then everybody's answer would be known (rule 4).
 */
public record Distribution(List<Long> people) {

  public Distribution {
    people = List.copyOf(people);
  }

  public static Distribution of(long... people) {
    return new Distribution(LongStream.of(people).boxed().toList());
  }

  public long n() {
    return people.stream().mapToLong(Long::longValue).sum();
  }

  /** People who gave one of the two best scores. */
  public long topTwo() {
    return people.subList(people.size() - 2, people.size()).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  public boolean isShown() {
    return Evidence.of(n()).isShown() && people.stream().noneMatch(score -> score == n());
  }
}
