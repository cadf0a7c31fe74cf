package org.rapport.stakeholder.projects;

import java.util.List;
import java.util.Optional;

/** The kept joint projects. */
interface JointProjects {

  Optional<JointProject> with(long id);

  /** Of a stakeholder, the latest proposed first. */
  List<JointProject> of(long stakeholderId);

  void keep(JointProject project);
}
