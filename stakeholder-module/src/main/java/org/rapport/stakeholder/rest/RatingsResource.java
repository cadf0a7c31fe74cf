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
import org.rapport.stakeholder.map.RateStakeholder;
import org.rapport.stakeholder.map.RatingEntry;
import org.rapport.stakeholder.map.RatingView;
import org.rapport.stakeholder.map.ReadRatings;

/** Influence and interest of a stakeholder (mission R12); a rating is never changed. */
@Path("/stakeholders/{id}/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Map")
public class RatingsResource {

  @Inject ReadRatings read;
  @Inject RateStakeholder rate;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads every rating of a stakeholder, the one of the latest day first")
  public List<RatingView> read(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Rates influence and interest from 1 to 5, today or on a past day")
  @APIResponse(responseCode = "201", description = "Rated")
  public Response rate(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, RatingEntry rating) {
    RatingEntry body = Asked.body(rating);
    Created created =
        once.make(key, "stakeholders/" + id + "/ratings", body, () -> rate.with(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
