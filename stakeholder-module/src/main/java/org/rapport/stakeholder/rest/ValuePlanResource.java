package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.PlanValue;
import org.rapport.stakeholder.journey.ValueGoalEntry;

/** What is to be gained in a relationship for whom, and how far it has come (mission J11). */
@Path("/relationships/{id}/value-goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class ValuePlanResource {

  /** How far a line of the value plan has come, in percent of what was planned. */
  public record Reading(Integer reached, String note) {}

  /** What a line says now, and why no longer what it said before. */
  public record Correction(ValueGoalEntry facts, String reason) {}

  /** Why a line is taken out of the plan. */
  public record TakenOut(String reason) {}

  @Inject PlanValue planning;
  @Inject Once once;
  @Inject Tagged tagged;

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Adds a line to the value plan; takes If-Match")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "409", description = "The plan is full, or was changed meanwhile")
  public Response plan(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ValueGoalEntry goal) {
    ValueGoalEntry body = Asked.body(goal);
    Created created =
        once.make(
            key,
            "relationships/" + id + "/value-goals",
            body,
            () -> planning.add(id, Version.of(version), body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{goal}/reading")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes how far a line of the value plan has come today; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  public Response track(
      @PathParam("id") long id,
      @PathParam("goal") long goal,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Reading reading) {
    Reading body = Asked.body(reading);
    planning.read(id, Version.of(version), goal, body.reached(), body.note());
    return tagged.relationship(id);
  }

  @PUT
  @Path("{goal}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Corrects a line of the value plan; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "It says that already")
  public Response correct(
      @PathParam("id") long id,
      @PathParam("goal") long goal,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Correction correction) {
    Correction body = Asked.body(correction);
    ValueGoalEntry facts = Asked.parameter(body.facts(), "facts");
    planning.correct(id, Version.of(version), goal, facts, body.reason());
    return tagged.relationship(id);
  }

  @PUT
  @Path("{goal}/taken-out")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes a line out of the value plan; it stays readable; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  public Response takeOut(
      @PathParam("id") long id,
      @PathParam("goal") long goal,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      TakenOut why) {
    planning.takeOut(id, Version.of(version), goal, Asked.body(why).reason());
    return tagged.relationship(id);
  }
}
