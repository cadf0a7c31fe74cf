package org.rapport.feedback.retention;

import java.util.List;

/**
 * What would go if it were told to now.
 *
 * @param first the first of them, the longest untouched first
 * @param held how many would go but for a hold
 */
public record Foreseen(List<GoingCount> counts, List<Going> first, long held) {

  public Foreseen {
    counts = List.copyOf(counts);
    first = List.copyOf(first);
  }

  public long total() {
    return counts.stream().mapToLong(GoingCount::cases).sum();
  }

  /** Whether there are more than are listed. */
  public boolean isMore() {
    return total() > first.size();
  }
}
