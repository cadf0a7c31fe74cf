package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

/** Judges profiles that somebody types, and puts them beside those that are kept. */
@ApplicationScoped
class ProfileDesk {

  private ProfileVersions versions;
  private StakeholderGroups groups;
  private CurrentUser user;
  private Settings settings;
  private Clock clock;

  protected ProfileDesk() {}

  @Inject
  ProfileDesk(
      ProfileVersions versions,
      StakeholderGroups groups,
      CurrentUser user,
      Settings settings,
      Clock clock) {
    this.versions = versions;
    this.groups = groups;
    this.user = user;
    this.settings = settings;
    this.clock = clock;
  }

  /** Of who may manage time limits. */
  long staffId() {
    user.require(Permission.SETTINGS_MANAGE);
    return user.signedIn().id();
  }

  /**
   * @throws Invalid naming every field that cannot be taken
   */
  Profile version(long id, long profile, int number, ProfileEntry typed) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, settings.timeZone());
    ProfileEntry entry = typed.checked(today, profile == Profile.STANDARD);
    Long group = entry.conditions().group();
    if (group != null && groups.all().stream().map(GroupName::id).noneMatch(group::equals)) {
      throw Invalid.field("group", Message.of("feedback", "profile.invalid.group"));
    }
    return new Profile(
        id,
        profile,
        number,
        entry.nameEnglish(),
        entry.nameChinese(),
        entry.validFrom(),
        entry.ended(),
        entry.conditions(),
        entry.limits(),
        now);
  }

  /** The limits of the day from which a version counts, with it in its place. */
  TimeLimits with(Profile version) {
    List<Profile> all = new ArrayList<>(versions.all());
    all.add(version);
    return TimeLimits.on(version.validFrom(), all, groups::of);
  }
}
