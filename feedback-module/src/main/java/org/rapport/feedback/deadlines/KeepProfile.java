package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;

/** Adds a profile of time limits, or a version that takes another one's place (C4). */
@ApplicationScoped
@Transactional
public class KeepProfile {

  /** Each is asked of every case; nobody can keep more of them apart. */
  static final int MOST = 200;

  private ProfileDesk desk;
  private ProfileVersions versions;
  private AuditTrail audit;
  private Event<ProfilesChanged> changed;

  protected KeepProfile() {}

  @Inject
  KeepProfile(
      ProfileDesk desk,
      ProfileVersions versions,
      AuditTrail audit,
      Event<ProfilesChanged> changed) {
    this.desk = desk;
    this.versions = versions;
    this.audit = audit;
    this.changed = changed;
  }

  /**
   * @throws Refusal if there are {@value #MOST} of them
   */
  public SavedProfile added(ProfileEntry typed) {
    desk.staffId();
    List<Profile> all = taken();
    long profile = all.stream().mapToLong(Profile::profile).max().orElse(0) + 1;
    if (profile > MOST) {
      throw Refusal.because("feedback", "profile.tooMany", MOST);
    }
    return save(all, profile, 1, typed);
  }

  /**
   * @param seen number of the version that was read, or null for whatever is the latest
   * @throws Refusal if somebody has saved another one since
   */
  public SavedProfile changed(long profile, Integer seen, ProfileEntry typed) {
    desk.staffId();
    List<Profile> all = taken();
    int last =
        all.stream()
            .filter(version -> version.profile() == profile)
            .mapToInt(Profile::number)
            .max()
            .orElseThrow(NotFound::new);
    if (seen != null && last != seen) {
      throw Refusal.because("feedback", "profile.changedMeanwhile");
    }
    return save(all, profile, last + 1, typed);
  }

  private List<Profile> taken() {
    versions.takeTurns();
    return versions.all();
  }

  private SavedProfile save(List<Profile> all, long profile, int number, ProfileEntry typed) {
    long id = all.stream().mapToLong(Profile::version).max().orElse(0) + 1;
    Profile saved = desk.version(id, profile, number, typed);
    List<Profile> ties = desk.with(saved).tiedWith(saved);
    versions.add(saved, desk.staffId());
    audit.record(
        saved.ended() ? "profile.ended" : "profile.saved",
        "profile",
        saved.nameEnglish(),
        Map.of("version", String.valueOf(number)));
    changed.fire(new ProfilesChanged());
    return new SavedProfile(saved, ties);
  }
}
