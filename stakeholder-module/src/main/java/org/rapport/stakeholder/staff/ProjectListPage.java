package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.projects.ListProjects;
import org.rapport.stakeholder.projects.ProjectLine;
import org.rapport.stakeholder.projects.ProjectState;

/** What is proposed, talked over, agreed and declined with all stakeholders (mission J13). */
@Named
@RequestScoped
public class ProjectListPage {

  private static final int SIZE = 50;

  @Inject private ListProjects list;

  private ProjectState state;
  private Slice<ProjectLine> slice;

  @PostConstruct
  void load() {
    state = Parameters.oneOf(ProjectState.class, "state");
    slice = list.page(state, Parameters.text("page"), SIZE);
  }

  public Slice<ProjectLine> getSlice() {
    return slice;
  }

  /** Null where all are shown. */
  public ProjectState getState() {
    return state;
  }

  public ProjectState[] getStates() {
    return ProjectState.values();
  }
}
