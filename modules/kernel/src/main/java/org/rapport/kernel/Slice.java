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
 * @param total number of rows, counted up to one more than {@code countedTo} and no further
 * @param countedTo where counting stops; a list says "more than" so many from then on
 */
public record Slice<T>(List<T> items, String previous, String next, long total, int countedTo) {

  /** Where counting stops unless a list has reason to stop earlier. */
  public static final int COUNTED_TO = 10_000;

  public Slice {
    items = List.copyOf(items);
  }

  public Slice(List<T> items, String previous, String next, long total) {
    this(items, previous, next, total, COUNTED_TO);
  }

  public boolean isTotalCapped() {
    return total > countedTo;
  }

  public <R> Slice<R> map(Function<? super T, ? extends R> view) {
    return new Slice<>(items.stream().<R>map(view).toList(), previous, next, total, countedTo);
  }
}
