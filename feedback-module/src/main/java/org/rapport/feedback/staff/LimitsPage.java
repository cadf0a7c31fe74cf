package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.ListProfiles;
import org.rapport.feedback.deadlines.Profile;

/** The profiles of time limits, and which cases each is for. */
@Named
@RequestScoped
public class LimitsPage {

  @Inject private ListProfiles listProfiles;
  @Inject private LimitWords words;

  private List<Profile> profiles;

  public List<Profile> getProfiles() {
    if (profiles == null) {
      profiles = listProfiles.all();
    }
    return profiles;
  }

  public LimitKind[] getKinds() {
    return LimitKind.values();
  }

  public String name(Profile profile) {
    return words.name(profile);
  }

  public String fits(Profile profile) {
    return words.fits(profile.conditions());
  }

  public String term(Profile profile, LimitKind kind) {
    return words.term(profile, kind);
  }
}
