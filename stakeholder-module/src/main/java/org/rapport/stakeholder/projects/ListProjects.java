package org.rapport.stakeholder.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.registry.DayCursor;

/** Joint projects over all stakeholders the reader works with (mission J13). */
@ApplicationScoped
@Transactional
public class ListProjects {

  private static final int COUNTED_TO = 1000;

  private final ProjectLists projects;

  @Inject
  ListProjects(ProjectLists projects) {
    this.projects = projects;
  }

  protected ListProjects() {
    this(null);
  }

  /**
   * The latest proposed first; there is no way back but to the start.
   *
   * @param state null for every one
   * @param from where the page before ended, null for the start
   */
  public Slice<ProjectLine> page(ProjectState state, String from, int size) {
    List<ProjectLine> found =
        projects.before(state, DayCursor.parse(from, DayCursor.LAST), size + 1);
    List<ProjectLine> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? place(shown.get(shown.size() - 1)).toString() : null;
    return new Slice<>(shown, null, next, projects.count(state, COUNTED_TO + 1), COUNTED_TO);
  }

  private static DayCursor place(ProjectLine line) {
    return DayCursor.at(line.proposedOn(), line.id());
  }
}
