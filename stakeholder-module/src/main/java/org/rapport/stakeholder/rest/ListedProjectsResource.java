package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.projects.ListProjects;
import org.rapport.stakeholder.projects.ProjectLine;
import org.rapport.stakeholder.projects.ProjectState;

/** Joint projects over all stakeholders (mission J13). */
@Path("/joint-projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class ListedProjectsResource {

  @Inject ListProjects list;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists joint projects with all stakeholders, the latest proposed first")
  public Slice<ProjectLine> page(
      @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return list.page(Asked.oneOf(ProjectState.class, state, "state"), page, Asked.size(size));
  }
}
