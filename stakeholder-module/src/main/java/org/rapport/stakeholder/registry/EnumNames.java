package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of enum constants as one comma-separated text, in the order of their declaration. */
final class EnumNames {

  private EnumNames() {}

  static String join(Collection<? extends Enum<?>> constants) {
    return constants.stream().sorted().map(Enum::name).collect(joining(","));
  }

  static <E extends Enum<E>> Set<E> split(String names, Class<E> type) {
    EnumSet<E> constants = EnumSet.noneOf(type);
    for (String name : names.split(",")) {
      if (!name.isEmpty()) {
        constants.add(Enum.valueOf(type, name));
      }
    }
    return Collections.unmodifiableSet(constants);
  }
}
