package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ChooseTeam;

/** A manager's own team: whose relationships they coordinate (mission J18). */
@Named
@ViewScoped
public class TeamPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ChooseTeam team;
  @Inject private Notices notices;

  private Long[] members;

  @PostConstruct
  void load() {
    members = team.own().toArray(Long[]::new);
  }

  public String save() {
    team.of(List.of(members));
    notices.good("team.kept");
    return "/staff/stakeholders/list?faces-redirect=true";
  }

  public List<StaffMember> getCandidates() {
    return team.candidates();
  }

  public Long[] getMembers() {
    return members.clone();
  }

  public void setMembers(Long[] members) {
    this.members = members.clone();
  }
}
