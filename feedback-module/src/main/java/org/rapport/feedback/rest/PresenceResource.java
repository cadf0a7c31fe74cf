package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.presence.BePresent;
import org.rapport.feedback.presence.Present;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Who else is at a case right now. */
@Path("/cases/{reference}/presence")
@RequestScoped
@Requires(Permission.CASES_READ)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PresenceResource {

  /**
   * @param writing whether a message or a form about the case is being written
   */
  public record PresenceInput(boolean writing) {}

  @Inject private BePresent present;

  @PUT
  @Operation(
      summary = "Say that you are at a case, and learn who else is",
      description = "It counts for about two minutes; once a minute is often enough.")
  public List<Present> at(@PathParam("reference") String reference, PresenceInput input) {
    return present.at(reference, Body.given(input).writing());
  }
}
