package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.projects.ProjectView;
import org.rapport.stakeholder.projects.ReadProjects;
import org.rapport.stakeholder.projects.RunProject;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Proposes something to do together, or words it anew (mission J13). */
@Named
@ViewScoped
public class ProposeProjectPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadProjects read;
  @Inject private RunProject run;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  // null until it is proposed
  private Long id;
  private long version;
  private ProjectDraft draft = new ProjectDraft();

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
    id = Parameters.number("id");
    if (id != null) {
      ProjectView known = read.with(stakeholder, id);
      version = known.version();
      draft = new ProjectDraft(known.facts());
    }
  }

  public String save() {
    if (id == null) {
      long proposed = run.propose(stakeholder, draft.entry());
      notices.good("project.proposed");
      return Places.project(stakeholder, proposed);
    }
    run.word(stakeholder, id, version, draft.entry());
    notices.good("project.worded");
    return Places.project(stakeholder, id);
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public boolean isNew() {
    return id == null;
  }

  public ProjectDraft getDraft() {
    return draft;
  }
}
