package org.rapport.feedback.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * The profiles of one day, stacked: each limit comes from the most specific profile that fits a
 * case and sets it.
 */
public final class TimeLimits {

  private final List<Profile> inForce;
  private final LongFunction<Set<Long>> groupsOf;

  private TimeLimits(List<Profile> inForce, LongFunction<Set<Long>> groupsOf) {
    this.inForce = inForce.stream().sorted(Profile::bySpecificity).toList();
    Map<Long, Set<Long>> known = new HashMap<>();
    this.groupsOf = stakeholder -> known.computeIfAbsent(stakeholder, groupsOf::apply);
  }

  /**
   * @param versions all there are, of any day
   * @param groupsOf groups of a stakeholder; asked only where a profile wants to know
   */
  public static TimeLimits on(
      LocalDate day, Collection<Profile> versions, LongFunction<Set<Long>> groupsOf) {
    List<Profile> inForce =
        versions.stream()
            .filter(version -> !version.validFrom().isAfter(day))
            .collect(Collectors.groupingBy(Profile::profile))
            .values()
            .stream()
            .map(all -> all.stream().max(Comparator.comparingInt(Profile::number)).orElseThrow())
            .filter(version -> !version.ended())
            .toList();
    return new TimeLimits(inForce, groupsOf);
  }

  /** What Rapport comes with. */
  public static TimeLimits shipped() {
    return new TimeLimits(List.of(Profile.shipped()), stakeholder -> Set.of());
  }

  public Optional<Limit> find(LimitKind kind, Traits traits) {
    return inForce.stream()
        .filter(profile -> profile.limits().containsKey(kind))
        .filter(profile -> profile.conditions().fit(traits, groupsOf))
        .findFirst()
        .map(profile -> new Limit(profile.limits().get(kind), profile.version()));
  }

  /** One that the standard profile sets for every case. */
  public Limit of(LimitKind kind, Traits traits) {
    return find(kind, traits).orElseThrow();
  }

  /** Labels of the contracts that profiles name, in order. */
  List<String> contracts() {
    return inForce.stream()
        .map(profile -> profile.conditions().contract())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Those that may fit one case as well as this one and say something else. */
  List<Profile> tiedWith(Profile saved) {
    return inForce.stream().filter(saved::ties).toList();
  }
}
