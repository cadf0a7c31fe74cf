package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.projects.ProjectView;
import org.rapport.stakeholder.projects.ReadProjects;
import org.rapport.stakeholder.projects.RunProject;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** One joint project: what is proposed, what was said about it, and their answer (mission J13). */
@Named
@ViewScoped
public class ProjectPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadProjects read;
  @Inject private RunProject run;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  private long id;
  private long version;
  private transient ProjectView project;
  private Medium medium;
  private String text;
  private String outcome;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
    id = Parameters.id("id");
    version = getProject().version();
  }

  public ProjectView getProject() {
    if (project == null) {
      project = read.with(stakeholder, id);
    }
    return project;
  }

  public String talk() {
    run.talk(stakeholder, id, version, medium, text);
    notices.good("project.talked");
    return Places.project(stakeholder, id);
  }

  public String agree() {
    run.agree(stakeholder, id, version, outcome);
    notices.good("project.agreed");
    return Places.project(stakeholder, id);
  }

  public String decline() {
    run.decline(stakeholder, id, version, outcome);
    notices.good("project.declined");
    return Places.project(stakeholder, id);
  }

  public boolean isWorkable() {
    return getProject().isOpen() && user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
