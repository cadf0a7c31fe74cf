package org.rapport.stakeholder.registry;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.stakeholder.StakeholderForm;

/** A kind of made-up stakeholder: a line of {@code demonstration.txt}, which explains itself. */
record DemonstrationKind(
    StakeholderForm form,
    Set<Long> groups,
    Set<Effect> effects,
    ServiceRole role,
    Set<Trait> traits,
    Set<ResourceKind> resources,
    DemonstrationWords.Pair name,
    DemonstrationWords.Pair about) {

  static DemonstrationKind of(String line) {
    String[] parts = line.split("\\|", -1);
    return new DemonstrationKind(
        StakeholderForm.valueOf(parts[0]),
        all(parts[1], Long::valueOf),
        all(parts[2], Effect::valueOf),
        ServiceRole.valueOf(parts[3]),
        all(parts[4], Trait::valueOf),
        all(parts[5], ResourceKind::valueOf),
        new DemonstrationWords.Pair(parts[6], parts[7]),
        new DemonstrationWords.Pair(parts[8], parts[9]));
  }

  private static <T extends Comparable<T>> Set<T> all(String names, Function<String, T> value) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(value)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
