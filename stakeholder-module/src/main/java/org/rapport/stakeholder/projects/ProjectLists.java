package org.rapport.stakeholder.projects;

import java.util.List;
import org.rapport.stakeholder.registry.DayCursor;

/** Joint projects with all stakeholders the reader works with. */
interface ProjectLists {

  /**
   * The latest proposed first.
   *
   * @param state null for every one
   */
  List<ProjectLine> before(ProjectState state, DayCursor from, int max);

  /** How many there are, counted to {@code most}. */
  int count(ProjectState state, int most);
}
