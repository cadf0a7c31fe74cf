package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.AskDeviation;
import org.rapport.stakeholder.models.DecideDeviation;
import org.rapport.stakeholder.models.DeviationEntry;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.ReadDeviations;

/** Departures of relationships from their models (mission J2). */
@Path("/models/deviations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class ModelDeviationsResource {

  /** A departure asked for, of a relationship from the version it follows. */
  public record Request(long relationship, long modelVersion, DeviationEntry facts) {}

  /** Yes or no, and why; a no needs its reason. */
  public record Decision(boolean approved, String reason) {}

  /** A page of departures; {@code next} is a value for {@code page}. */
  public record DeviationPage(List<DeviationView> items, String next, long total) {}

  @Inject ReadDeviations read;
  @Inject AskDeviation ask;
  @Inject DecideDeviation decide;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_AGREE)
  @Operation(summary = "Lists the departures that wait for a decision, the longest waiting first")
  public DeviationPage waiting(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    Slice<DeviationView> slice = read.waiting(page, Asked.size(size));
    return new DeviationPage(slice.items(), slice.next(), slice.total());
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Asks that a relationship one works with may depart from its model")
  @APIResponse(responseCode = "201", description = "Asked; it waits for somebody else to decide")
  @APIResponse(responseCode = "404", description = "No such relationship that one may see")
  public Response ask(@HeaderParam("Idempotency-Key") String key, Request request) {
    Request body = Asked.body(request);
    DeviationEntry facts = Asked.body(body.facts());
    Created created =
        once.make(
            key,
            "models/deviations",
            body,
            () -> ask.with(body.relationship(), body.modelVersion(), facts));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @POST
  @Path("{id}/decision")
  @Requires(Permission.MODELS_AGREE)
  @Operation(summary = "Approves or declines a departure that somebody else asked for")
  @APIResponse(responseCode = "200", description = "The departure as it is now")
  @APIResponse(responseCode = "409", description = "One’s own request, or decided already")
  public DeviationView decide(@PathParam("id") long id, Decision decision) {
    Decision body = Asked.body(decision);
    if (body.approved()) {
      decide.approve(id, body.reason());
    } else {
      decide.decline(id, body.reason());
    }
    return read.with(id);
  }
}
