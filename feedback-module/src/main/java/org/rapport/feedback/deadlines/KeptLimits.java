package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderGroups;

/** Reads the profiles once and keeps them, as the calendar is kept: every submission asks. */
@ApplicationScoped
class KeptLimits implements LimitsInForce {

  /** How long another node's change may stay unseen. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private record Kept(List<Profile> versions, Instant readAt) {}

  private final ProfileVersions versions;
  private final StakeholderGroups groups;
  private final Settings settings;
  private final Clock clock;
  private volatile Kept kept;

  protected KeptLimits() {
    this(null, null, null, null);
  }

  @Inject
  KeptLimits(ProfileVersions versions, StakeholderGroups groups, Settings settings, Clock clock) {
    this.versions = versions;
    this.groups = groups;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public TimeLimits at(Instant moment) {
    List<Profile> known =
        all().stream().filter(version -> !version.savedAt().isAfter(moment)).toList();
    return TimeLimits.on(LocalDate.ofInstant(moment, settings.timeZone()), known, groups::of);
  }

  @Override
  public List<String> contracts() {
    return at(clock.instant()).contracts();
  }

  @Override
  public Optional<Profile> version(long id) {
    return all().stream().filter(version -> version.version() == id).findFirst();
  }

  private List<Profile> all() {
    Kept found = kept;
    Instant now = clock.instant();
    if (found == null || Duration.between(found.readAt(), now).abs().compareTo(KEPT) > 0) {
      found = new Kept(versions.all(), now);
      kept = found;
    }
    return found.versions();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfilesChanged event) {
    kept = null;
  }
}
