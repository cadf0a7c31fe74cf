package org.rapport.stakeholder.registry;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Collections as they come in: perhaps missing, perhaps with nothing in between. */
public final class Given {

  private Given() {}

  /** Sorted, so that equal sets are written alike. */
  public static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
    return Collections.unmodifiableSet(new TreeSet<>(list(values)));
  }

  public static <T> List<T> list(Collection<T> values) {
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }
}
