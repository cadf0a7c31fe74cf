package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.BeginRelationship;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** The relationships with a stakeholder, and a new one (mission J11). */
@Path("/relationships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class RelationshipsResource {

  /** Whom a relationship is begun with, and the version of the model it follows. */
  public record Beginning(long stakeholder, Long modelVersion) {}

  @Inject ReadRelationship read;
  @Inject BeginRelationship begin;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the relationships with a stakeholder, the newest first")
  public List<RelationshipView> of(@QueryParam("stakeholder") Long stakeholder) {
    return read.of(Asked.parameter(stakeholder, "stakeholder"));
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
}
