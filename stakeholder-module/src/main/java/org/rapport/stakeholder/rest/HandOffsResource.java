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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.HandOffEntry;
import org.rapport.stakeholder.journey.HandOffView;
import org.rapport.stakeholder.journey.HandOn;
import org.rapport.stakeholder.journey.ReadHandOffs;

/** Matters of a relationship that other practices see to (mission J20). */
@Path("/relationships/{id}/hand-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class HandOffsResource {

  /** What came of it. */
  public record Outcome(String cameOfIt) {}

  @Inject ReadHandOffs read;
  @Inject HandOn hand;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads what was handed to other practices, the latest first")
  public List<HandOffView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes that another practice sees to a matter; it is on the timeline then")
  @APIResponse(responseCode = "201", description = "Noted")
  @APIResponse(responseCode = "409", description = "The relationship has ended")
  public Response note(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, HandOffEntry entry) {
    HandOffEntry body = Asked.body(entry);
    Created created =
        once.make(key, "relationships/" + id + "/hand-offs", body, () -> hand.to(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{handOff}/outcome")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what came of it; it is settled then")
  @APIResponse(responseCode = "204", description = "Settled")
  @APIResponse(responseCode = "409", description = "It is settled already")
  public void settle(
      @PathParam("id") long id, @PathParam("handOff") long handOff, Outcome outcome) {
    hand.settled(id, handOff, Asked.body(outcome).cameOfIt());
  }
}
