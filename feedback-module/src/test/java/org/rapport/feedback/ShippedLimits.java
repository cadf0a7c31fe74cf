package org.rapport.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapport.feedback.deadlines.LimitsInForce;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.TimeLimits;

/** The profile Rapport comes with and those a test adds, for tests. */
public final class ShippedLimits implements LimitsInForce {

  private final List<Profile> versions = new ArrayList<>(List.of(Profile.shipped()));

  /** Takes the place of what the same profile was before. */
  public void add(Profile version) {
    versions.removeIf(known -> known.profile() == version.profile());
    versions.add(version);
  }

  @Override
  public TimeLimits at(Instant moment) {
    return TimeLimits.on(LocalDate.MAX, versions, stakeholder -> Set.of());
  }

  @Override
  public List<String> contracts() {
    return versions.stream()
        .map(version -> version.conditions().contract())
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public Optional<Profile> version(long id) {
    return versions.stream().filter(version -> version.version() == id).findFirst();
  }
}
