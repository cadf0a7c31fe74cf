package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.projects.ListProjects;
import org.rapport.stakeholder.projects.ProjectLine;
import org.rapport.stakeholder.projects.ProjectState;

@ApplicationScoped
class ProjectSheets implements ListSheets {

  @Inject ListProjects list;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<ProjectLine>of(
                "joint-projects",
                Permission.STAKEHOLDERS_READ,
                (asked, from, size) ->
                    list.page(asked.oneOf(ProjectState.class, "state"), from, size))
            .with("stakeholder.name", ProjectLine::name)
            .with("project.title", ProjectLine::title)
            .with("project.list.state", line -> word("project.state.", line.state()))
            .with("project.proposedOn", ProjectLine::proposedOn)
            .with("project.talks", ProjectLine::talks)
            .with("project.list.answeredOn", ProjectLine::answeredOn));
  }
}
