package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.ForeseeMoves;
import org.rapport.feedback.cases.ForeseenMoves;
import org.rapport.feedback.cases.MoveOpenCases;
import org.rapport.platform.Jobs;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Open cases that follow when time limits or the working calendar have changed. */
@Path("/due-date-moves")
@RequestScoped
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
public class DueDateMovesResource {

  @Inject private ForeseeMoves foresee;
  @Inject private MoveOpenCases move;

  @GET
  @Operation(
      summary = "Show which open cases would move",
      description = "By the time limits and the working calendar as they are now; nothing moves.")
  @APIResponse(responseCode = "200", description = "Cases and by how much, due first first")
  public ForeseenMoves foreseen() {
    return foresee.now();
  }

  @POST
  @Operation(
      summary = "Move them",
      description = "In the background. A deadline that was missed stays; nobody becomes late.")
  @APIResponse(responseCode = "202", description = "Under way")
  public Response move() {
    long job = move.start(foresee.now());
    return Response.accepted(read(job)).location(URI.create("due-date-moves/" + job)).build();
  }

  @GET
  @Path("{job}")
  @Operation(summary = "Read how far moving them is; its result is how many were moved")
  public Jobs.Status read(@PathParam("job") long job) {
    return move.status(job).orElseThrow(NotFound::new);
  }
}
