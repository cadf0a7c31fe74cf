package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.upkeep.GreetingEntry;
import org.rapport.stakeholder.upkeep.GreetingLine;
import org.rapport.stakeholder.upkeep.SendGreetings;

/** Greetings to many at once (mission J14). */
@Path("/upkeep/greetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class GreetingsResource {

  /** Person by person. */
  public record Greeted(List<GreetingLine> items) {}

  @Inject SendGreetings greetings;
  @Inject Once once;

  @POST
  @Path("preview")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Shows what each person would be sent, and who would be left out and why")
  @APIResponse(responseCode = "200", description = "Nothing was sent")
  public Greeted preview(GreetingEntry entry) {
    return new Greeted(greetings.preview(Asked.body(entry)));
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Sends a greeting to at most 500 and notes each as a contact")
  @APIResponse(responseCode = "201", description = "Sent, but to those left out")
  public Response send(@HeaderParam("Idempotency-Key") String key, GreetingEntry entry) {
    GreetingEntry body = Asked.body(entry);
    Greeted greeted =
        once.answer(
            key, "upkeep/greetings", body, Greeted.class, () -> new Greeted(greetings.send(body)));
    return Response.status(Response.Status.CREATED).entity(greeted).build();
  }
}
