package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.retention.HoldCase;
import org.rapport.feedback.retention.HoldView;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** The legal hold on a case. */
@Path("/cases/{reference}/hold")
@RequestScoped
@Requires(Permission.PERSONAL_DATA)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class CaseHoldResource {

  /** Why it must be kept. */
  public record HoldInput(String reason) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @Inject private HoldCase hold;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read the legal hold on a case", description = "404 where there is none.")
  public HoldView read() {
    return hold.of(reference).orElseThrow(NotFound::new);
  }

  @PUT
  @Operation(summary = "Hold a case, whatever the rules of retention say")
  @APIResponse(responseCode = "409", description = "It is held already")
  public HoldView hold(HoldInput input) {
    hold.hold(Asked.at(reference, ifMatch), Body.given(input).reason());
    return read();
  }

  @DELETE
  @Operation(summary = "Lift the hold")
  @APIResponse(responseCode = "409", description = "It is not held")
  public void lift() {
    hold.lift(Asked.at(reference, ifMatch));
  }
}
