package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.KeepRoles;
import org.rapport.stakeholder.models.PracticeActivity;
import org.rapport.stakeholder.models.PracticeRole;
import org.rapport.stakeholder.models.ReadRoles;
import org.rapport.stakeholder.models.ResponsibilityEntry;
import org.rapport.stakeholder.models.ResponsibilityView;

/** Who answers for one activity, and what it takes. */
@Named
@ViewScoped
public class EditResponsibilityPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRoles read;
  @Inject private KeepRoles keep;
  @Inject private Notices notices;

  private PracticeActivity activity;
  private long version;
  private PracticeRole[] roles;
  private String competences;
  private final WordsDraft skills = new WordsDraft();

  @PostConstruct
  void load() {
    activity = Parameters.oneOf(PracticeActivity.class, "activity");
    if (activity == null) {
      throw new NotFound();
    }
    ResponsibilityView known = read.responsibility(activity);
    version = known.version();
    roles = known.roles().toArray(PracticeRole[]::new);
    competences = known.facts().competences();
    skills.show(known.facts().skills());
  }

  public String save() {
    keep.responsibility(
        activity, version, new ResponsibilityEntry(Set.of(roles), competences, skills.words()));
    notices.good("models.roles.saved");
    return ModelPlaces.to("roles");
  }

  public PracticeActivity getActivity() {
    return activity;
  }

  public PracticeRole[] getAllRoles() {
    return PracticeRole.values();
  }

  public PracticeRole[] getRoles() {
    return roles;
  }

  public void setRoles(PracticeRole[] roles) {
    this.roles = roles;
  }

  public String getCompetences() {
    return competences;
  }

  public void setCompetences(String competences) {
    this.competences = competences;
  }

  public WordsDraft getSkills() {
    return skills;
  }
}
