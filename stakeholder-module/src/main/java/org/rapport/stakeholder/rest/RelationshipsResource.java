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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.AssessNeed;
import org.rapport.stakeholder.journey.AssessmentEntry;
import org.rapport.stakeholder.journey.BeginRelationship;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Relationships: begin, read, assess (mission J3, J7, J11). */
@Path("/relationships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class RelationshipsResource {

  /** Whom a relationship is begun with, and the version of the model it follows. */
  public record Beginning(long stakeholder, Long modelVersion) {}

  /** An assessment and the concrete goals both sides named. */
  public record AssessmentInput(AssessmentEntry facts, List<String> goals) {}

  @Inject ReadRelationship read;
  @Inject BeginRelationship begin;
  @Inject AssessNeed assess;
  @Inject Once once;
  @Inject Tagged tagged;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the relationships with a stakeholder, the newest first")
  public List<RelationshipView> of(@QueryParam("stakeholder") Long stakeholder) {
    return read.of(Asked.parameter(stakeholder, "stakeholder"));
  }

  @GET
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one relationship; its ETag goes into If-Match of a change")
  public Response read(@PathParam("id") long id) {
    return tagged.relationship(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Begins a relationship on the journey of a model in force")
  @APIResponse(responseCode = "201", description = "Begun; Location leads to it")
  @APIResponse(responseCode = "409", description = "One is under way, or the model is not in force")
  public Response begin(@HeaderParam("Idempotency-Key") String key, Beginning beginning) {
    Beginning body = Asked.body(beginning);
    Created created =
        once.make(
            key, "relationships", body, () -> begin.with(body.stakeholder(), body.modelVersion()));
    return Response.created(URI.create("relationships/" + created.id())).entity(created).build();
  }

  @PUT
  @Path("{id}/assessment")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what the first meetings showed; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "Nobody met them yet, or it is decided already")
  public Response assess(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      AssessmentInput assessment) {
    AssessmentInput body = Asked.body(assessment);
    assess.of(id, Version.of(version), Asked.body(body.facts()), body.goals());
    return tagged.relationship(id);
  }
}
