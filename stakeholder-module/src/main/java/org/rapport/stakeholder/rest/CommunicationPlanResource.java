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
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.upkeep.CommunicationEntry;
import org.rapport.stakeholder.upkeep.CommunicationView;
import org.rapport.stakeholder.upkeep.PlanCommunication;
import org.rapport.stakeholder.upkeep.ReadCommunication;

/**
 * What is said to a stakeholder, how, how often and by whom (mission R13). A touch noted under
 * upkeep answers the lines of its medium.
 */
@Path("/stakeholders/{id}/communication-plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class CommunicationPlanResource {

  /**
   * A line to be planned.
   *
   * @param recurrence as of an item of upkeep; null where it is done when there is an occasion
   * @param contact to whom; null means whoever is the main contact
   * @param account who does it; null means oneself
   * @param consent what they must have consented to; null where the work itself needs it
   */
  public record Line(
      String purpose,
      Medium medium,
      String recurrence,
      Long contact,
      Long account,
      boolean twoWay,
      ConsentPurpose consent) {}

  @Inject ReadCommunication read;
  @Inject PlanCommunication plan;
  @Inject CurrentUser user;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the communication plan, with what should be thought over")
  public List<CommunicationView> read(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Puts a line on the communication plan")
  @APIResponse(responseCode = "201", description = "Planned")
  @APIResponse(responseCode = "409", description = "The plan is full")
  public Response add(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Line line) {
    Line body = Asked.body(line);
    Created created =
        once.make(
            key,
            "stakeholders/" + id + "/communication-plan",
            body,
            () -> plan.add(id, entry(body)));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @DELETE
  @Path("{line}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes a line off the plan; what was done stays on the timeline")
  @APIResponse(responseCode = "204", description = "Stopped")
  public void stop(@PathParam("id") long id, @PathParam("line") long line) {
    plan.stop(id, line);
  }

  private CommunicationEntry entry(Line line) {
    return new CommunicationEntry(
        line.purpose(),
        line.medium(),
        line.recurrence() == null ? null : Asked.recurrence(line.recurrence()),
        line.contact(),
        line.account() == null ? user.signedIn().id() : line.account(),
        line.twoWay(),
        line.consent());
  }
}
