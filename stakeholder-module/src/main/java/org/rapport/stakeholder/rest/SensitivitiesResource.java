package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.SensitivityView;

/** What must be handled with care (mission R10); every reading is in the audit trail. */
@Path("/stakeholders/{id}/sensitivities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class SensitivitiesResource {

  /** A note to be made. */
  public record Note(String text) {}

  @Inject HandleWithCare care;
  @Inject Once once;

  @GET
  @Requires(Permission.SENSITIVITIES)
  @Operation(summary = "Reads what must be handled with care, the newest first")
  public List<SensitivityView> read(@PathParam("id") long id) {
    return care.read(id);
  }

  @POST
  @Requires(Permission.SENSITIVITIES)
  @Operation(summary = "Notes something to be handled with care")
  @APIResponse(responseCode = "201", description = "Noted")
  public Response note(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Note note) {
    Note body = Asked.body(note);
    Created created =
        once.make(
            key, "stakeholders/" + id + "/sensitivities", body, () -> care.note(id, body.text()));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @DELETE
  @Path("{sensitivity}")
  @Requires(Permission.SENSITIVITIES)
  @Operation(summary = "Says that a note no longer matters; it stays in the database")
  @APIResponse(responseCode = "204", description = "Lapsed")
  public void lapse(@PathParam("id") long id, @PathParam("sensitivity") long sensitivity) {
    care.lapse(id, sensitivity);
  }
}
