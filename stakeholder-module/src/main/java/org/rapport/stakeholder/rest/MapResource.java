package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.ConfirmationView;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.map.CallReassessment;
import org.rapport.stakeholder.map.CallView;
import org.rapport.stakeholder.map.ListCalls;
import org.rapport.stakeholder.map.ListDueRatings;
import org.rapport.stakeholder.map.MapPoint;
import org.rapport.stakeholder.map.ReadMap;
import org.rapport.stakeholder.map.ReassessmentEntry;
import org.rapport.stakeholder.map.StakeholderMap;

/** The map of influence and interest as of any day (mission R12). */
@Path("/map")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Map")
public class MapResource {

  /** One page of who is on the map; {@code next} goes into {@code page}. */
  public record Page(List<MapPoint> items, String next, long total) {}

  @Inject ReadMap map;
  @Inject ListDueRatings due;
  @Inject ListCalls calls;
  @Inject CallReassessment reassessment;
  @Inject ConfirmWithOthers confirm;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads how many are in each cell, and up to 300 stakeholders one by one")
  public StakeholderMap read(
      @QueryParam("day") String day,
      @QueryParam("since") String since,
      @QueryParam("group") Long group) {
    return map.asOf(Asked.day(day, "day"), Asked.day(since, "since"), group);
  }

  @GET
  @Path("stakeholders")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists who is on the map, page by page, in the order of registration")
  public Page list(
      @QueryParam("day") String day,
      @QueryParam("since") String since,
      @QueryParam("group") Long group,
      @QueryParam("page") Long after,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<MapPoint> found =
        map.list(
            Asked.day(day, "day"), Asked.day(since, "since"), group, null, after, Asked.size(size));
    return new Page(found.items(), found.next(), found.total());
  }

  @GET
  @Path("due")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(
      summary = "Lists whose rating is to be looked at again within so many days, first due first")
  public ListDueRatings.Page due(
      @QueryParam("within") @DefaultValue("0") int days,
      @QueryParam("group") Long group,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return due.page(Math.max(0, Math.min(days, 366)), group, page, Asked.size(size));
  }

  @GET
  @Path("reassessments")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the latest five calls for new ratings")
  public List<CallView> calls() {
    return calls.latest();
  }

  @POST
  @Path("reassessments")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Has a group or everybody rated again, because something has changed")
  @APIResponse(responseCode = "201", description = "Called for")
  public Response reassess(@HeaderParam("Idempotency-Key") String key, ReassessmentEntry entry) {
    ReassessmentEntry body = Asked.body(entry);
    Created created = once.make(key, "map/reassessments", body, () -> reassessment.with(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @GET
  @Path("confirmations")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the latest five confirmations by a wider audience until a day")
  public List<ConfirmationView> confirmations(@QueryParam("day") String day) {
    LocalDate until = Asked.day(day, "day");
    return confirm.until(Subject.MAP, until == null ? map.today() : until);
  }

  @POST
  @Path("confirmations")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Records what a wider audience said to the map")
  @APIResponse(responseCode = "201", description = "Recorded")
  public Response confirm(@HeaderParam("Idempotency-Key") String key, ConfirmationEntry entry) {
    ConfirmationEntry body = Asked.body(entry);
    Created created =
        once.make(key, "map/confirmations", body, () -> confirm.with(Subject.MAP, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
