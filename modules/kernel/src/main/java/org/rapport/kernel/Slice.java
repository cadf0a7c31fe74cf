package org.rapport.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by key, not by offset, so that the last page costs what the first
 * does.
 *
 * @param items the rows of this page, in the order shown
 * @param previous cursor of the page before, or null on the first page
 * @param next cursor of the page after, or null on the last page
 * @param total number of rows, counted up to {@link #COUNTED_TO} and no further
 */
public record Slice<T>(List<T> items, String previous, String next, long total) {

  /** Counting stops here; a list says "more than 10,000" from then on. */
  public static final int COUNTED_TO = 10_000;

  public Slice {
    items = List.copyOf(items);
  }

  public boolean isTotalCapped() {
    return total > COUNTED_TO;
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> view) {
    return new Slice<>(items.stream().<R>map(view).toList(), previous, next, total);
  }
}
