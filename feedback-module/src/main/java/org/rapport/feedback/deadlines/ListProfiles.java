package org.rapport.feedback.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Shows the profiles of time limits as they stand in the database. */
@ApplicationScoped
@Transactional
public class ListProfiles {

  private ProfileVersions versions;
  private CurrentUser user;

  protected ListProfiles() {}

  @Inject
  ListProfiles(ProfileVersions versions, CurrentUser user) {
    this.versions = versions;
    this.user = user;
  }

  /** The latest version of each profile: the standard one first, ended ones last. */
  public List<Profile> all() {
    user.require(Permission.SETTINGS_MANAGE);
    Map<Long, Profile> latest = new LinkedHashMap<>();
    versions.all().forEach(version -> latest.put(version.profile(), version));
    return latest.values().stream()
        .sorted(
            Comparator.comparing(Profile::ended)
                .thenComparing(profile -> !profile.isStandard())
                .thenComparing(Profile::nameEnglish))
        .toList();
  }

  /**
   * All versions of a profile, the latest first.
   *
   * @throws NotFound where there is none
   */
  public List<Profile> versions(long profile) {
    user.require(Permission.SETTINGS_MANAGE);
    List<Profile> found =
        new ArrayList<>(
            versions.all().stream().filter(version -> version.profile() == profile).toList());
    if (found.isEmpty()) {
      throw new NotFound();
    }
    found.sort(Comparator.comparingInt(Profile::number).reversed());
    return found;
  }
}
