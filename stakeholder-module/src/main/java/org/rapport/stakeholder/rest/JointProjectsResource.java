package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.projects.ProjectEntry;
import org.rapport.stakeholder.projects.ProjectView;
import org.rapport.stakeholder.projects.ReadProjects;
import org.rapport.stakeholder.projects.RunProject;
import org.rapport.stakeholder.registry.Medium;

/** Joint projects with one stakeholder: proposed, talked over, agreed on or declined (J13). */
@Path("/stakeholders/{id}/joint-projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class JointProjectsResource {

  /** What was said, and how one was in touch. */
  public record Spoken(Medium medium, String text) {}

  /**
   * @param agreed whether they do it together
   * @param text what was agreed, or why not
   */
  public record Answer(Boolean agreed, String text) {}

  @Inject ReadProjects read;
  @Inject RunProject run;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads joint projects, the latest proposed first")
  public List<ProjectView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @GET
  @Path("{project}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one; its ETag goes into If-Match of a change")
  public Response one(@PathParam("id") long id, @PathParam("project") long project) {
    return tagged(Response.Status.OK, id, project);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Proposes something to do together")
  @APIResponse(responseCode = "201", description = "Proposed")
  @APIResponse(responseCode = "409", description = "A potential stakeholder, or too many are open")
  public Response propose(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, ProjectEntry entry) {
    ProjectEntry body = Asked.body(entry);
    Created created =
        once.make(key, "stakeholders/" + id + "/joint-projects", body, () -> run.propose(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{project}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Words anew what is proposed; takes If-Match")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "It has an answer, or changed meanwhile")
  public Response word(
      @PathParam("id") long id,
      @PathParam("project") long project,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ProjectEntry entry) {
    run.word(id, project, Version.of(version), Asked.body(entry));
    return tagged(Response.Status.OK, id, project);
  }

  @POST
  @Path("{project}/talks")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes a talk about it, which is a contact as well; takes If-Match")
  @APIResponse(responseCode = "201", description = "The project as it is now")
  @APIResponse(responseCode = "409", description = "It has an answer, or changed meanwhile")
  public Response talk(
      @PathParam("id") long id,
      @PathParam("project") long project,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Spoken spoken) {
    Spoken body = Asked.body(spoken);
    once.make(
        key,
        "stakeholders/" + id + "/joint-projects/" + project + "/talks",
        body,
        () -> {
          run.talk(id, project, Version.of(version), body.medium(), body.text());
          return project;
        });
    return tagged(Response.Status.CREATED, id, project);
  }

  @PUT
  @Path("{project}/answer")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(
      summary = "Notes their answer; takes If-Match",
      description = "What they agree on stands with past cooperation from then on.")
  @APIResponse(responseCode = "200", description = "The project as it is now")
  @APIResponse(
      responseCode = "409",
      description = "Nobody talked about it, it does not say how, or it has an answer already")
  public Response answer(
      @PathParam("id") long id,
      @PathParam("project") long project,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Answer answer) {
    Answer body = Asked.body(answer);
    long read = Version.of(version);
    if (Asked.parameter(body.agreed(), "agreed")) {
      run.agree(id, project, read, body.text());
    } else {
      run.decline(id, project, read, body.text());
    }
    return tagged(Response.Status.OK, id, project);
  }

  private Response tagged(Response.Status status, long id, long project) {
    ProjectView view = read.with(id, project);
    return Response.status(status)
        .entity(view)
        .header(HttpHeaders.ETAG, Version.tag(view.version()))
        .build();
  }
}
