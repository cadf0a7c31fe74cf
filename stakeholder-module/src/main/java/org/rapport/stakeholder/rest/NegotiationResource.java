package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.rapport.stakeholder.journey.Negotiate;
import org.rapport.stakeholder.journey.PointView;
import org.rapport.stakeholder.journey.ReadNegotiation;
import org.rapport.stakeholder.journey.RoundEntry;

/** Where both sides of a relationship stand, point by point and round by round (mission J7). */
@Path("/relationships/{id}/negotiation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class NegotiationResource {

  /** A new point with its first round. */
  public record Opening(String about, RoundEntry round) {}

  @Inject ReadNegotiation read;
  @Inject Negotiate negotiate;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the points in the order they came up, each with its last round first")
  public List<PointView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes a point both sides see differently, with the first round on it")
  @APIResponse(responseCode = "201", description = "Noted")
  @APIResponse(responseCode = "409", description = "The relationship has ended")
  public Response open(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Opening opening) {
    Opening body = Asked.body(opening);
    RoundEntry round = Asked.body(body.round());
    Created created =
        once.make(
            key,
            "relationships/" + id + "/negotiation",
            body,
            () -> negotiate.over(id, body.about(), round));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @POST
  @Path("{point}/rounds")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what the next round on a point brought")
  @APIResponse(responseCode = "201", description = "Noted; the id is the point's")
  @APIResponse(responseCode = "409", description = "It was before the last round")
  public Response again(
      @PathParam("id") long id,
      @PathParam("point") long point,
      @HeaderParam("Idempotency-Key") String key,
      RoundEntry round) {
    RoundEntry body = Asked.body(round);
    Created created =
        once.make(
            key,
            "relationships/" + id + "/negotiation/" + point,
            body,
            () -> {
              negotiate.again(id, point, body);
              return point;
            });
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
