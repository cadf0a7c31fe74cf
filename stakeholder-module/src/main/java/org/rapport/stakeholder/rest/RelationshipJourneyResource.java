package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.rapport.stakeholder.journey.WalkJourney;
import org.rapport.stakeholder.journey.WorkingMode;
import org.rapport.stakeholder.models.JourneyStep;

/** The steps of a relationship's journey and its goals (mission J3, J11). */
@Path("/relationships/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class RelationshipJourneyResource {

  /** The step to go to. */
  public record Step(JourneyStep step) {}

  /** How both sides work together, and the goals they share. */
  public record Together(WorkingMode mode, List<String> goals) {}

  @Inject WalkJourney walk;
  @Inject Tagged tagged;

  @PUT
  @Path("step")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Enters a step of the journey; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "A step is left out, or a guard is open")
  public Response enter(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version, Step step) {
    JourneyStep to = Asked.parameter(Asked.body(step).step(), "step");
    walk.enter(id, Version.of(version), to);
    return tagged.relationship(id);
  }

  @PUT
  @Path("goals")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Says how both sides work together and for which goals; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "Collaboration without a shared goal")
  public Response together(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Together together) {
    Together body = Asked.body(together);
    walk.as(id, Version.of(version), Asked.parameter(body.mode(), "mode"), body.goals());
    return tagged.relationship(id);
  }
}
