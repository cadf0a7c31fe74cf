package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.upkeep.KeyDateView;
import org.rapport.stakeholder.upkeep.LogContact;
import org.rapport.stakeholder.upkeep.PlanUpkeep;
import org.rapport.stakeholder.upkeep.ReadKeyDates;
import org.rapport.stakeholder.upkeep.ReadRecognitions;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.RecognitionView;
import org.rapport.stakeholder.upkeep.Recurrence;
import org.rapport.stakeholder.upkeep.TouchEntry;
import org.rapport.stakeholder.upkeep.UpkeepEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;
import org.rapport.stakeholder.upkeep.UpkeepView;

/** How a stakeholder is kept in touch with (mission J12-J14). */
@Path("/stakeholders/{id}/upkeep")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class UpkeepResource {

  /**
   * An item to be planned.
   *
   * @param recurrence a period such as {@code P3M}, or {@code FESTIVAL SPRING}, {@code YEARLY
   *     --05-12}, {@code LUNAR 8-15}
   * @param account who does it; null means oneself
   */
  public record Item(UpkeepKind kind, String recurrence, String note, Long account) {}

  /** Days after which it is time for a contact, and after which a relationship slips away. */
  public record Touch(int ideal, int longest) {}

  @Inject ReadUpkeep read;
  @Inject ReadRecognitions recognitions;
  @Inject ReadKeyDates dates;
  @Inject PlanUpkeep plan;
  @Inject LogContact log;
  @Inject CurrentUser user;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the upkeep plan, the last touch and when the relationship slips away")
  public UpkeepView read(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Path("items")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Puts something on the upkeep plan")
  @APIResponse(responseCode = "201", description = "Planned")
  @APIResponse(responseCode = "409", description = "The plan is full")
  public Response add(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Item item) {
    Item body = Asked.body(item);
    Created created =
        once.make(
            key, "stakeholders/" + id + "/upkeep/items", body, () -> plan.add(id, entry(body)));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @DELETE
  @Path("items/{item}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes something off the upkeep plan; what was done stays on the timeline")
  @APIResponse(responseCode = "204", description = "Stopped")
  public void stop(@PathParam("id") long id, @PathParam("item") long item) {
    plan.stop(id, item);
  }

  @PUT
  @Path("cadence")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Says how often to be in touch")
  @APIResponse(responseCode = "204", description = "Changed")
  public void keepTouch(@PathParam("id") long id, Touch touch) {
    Touch body = Asked.body(touch);
    plan.keepTouch(id, body.ideal(), body.longest());
  }

  @GET
  @Path("dates")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads on which dates contacts are greeted every year, the next one first")
  public List<KeyDateView> dates(@PathParam("id") long id) {
    return dates.of(id);
  }

  @GET
  @Path("recognitions")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads how they were recognized, the latest twenty, the last one first")
  public List<RecognitionView> recognitions(@PathParam("id") long id) {
    return recognitions.of(id);
  }

  @POST
  @Path("touches")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes a contact; reminders of its kind are answered by it")
  @APIResponse(responseCode = "201", description = "Noted, answered with the upkeep as it is now")
  public Response log(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, TouchEntry touch) {
    TouchEntry body = Asked.body(touch);
    once.make(
        key,
        "stakeholders/" + id + "/upkeep/touches",
        body,
        () -> {
          log.with(id, body);
          return id;
        });
    return Response.status(Response.Status.CREATED).entity(read.of(id)).build();
  }

  private UpkeepEntry entry(Item item) {
    Recurrence recurrence = Asked.recurrence(item.recurrence());
    long account = item.account() == null ? user.signedIn().id() : item.account();
    return new UpkeepEntry(item.kind(), recurrence, item.note(), account);
  }
}
