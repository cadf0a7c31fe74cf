package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.rapport.stakeholder.reviews.ActionEffect;
import org.rapport.stakeholder.reviews.ActionEntry;
import org.rapport.stakeholder.reviews.ActionLine;
import org.rapport.stakeholder.reviews.ActionList;
import org.rapport.stakeholder.reviews.PlanAction;
import org.rapport.stakeholder.reviews.ReadActions;
import org.rapport.stakeholder.reviews.TrackAction;

/** Improvement actions of reviews: done, dropped, checked for their effect (J16). */
@Path("/reviews/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewActionsResource {

  /** A page of actions; {@code next} is a value for {@code page}. */
  public record ActionPage(List<ActionLine> items, String next, long total) {}

  /** What was done, and when its effect is looked at, null for the usual time. */
  public record Done(String what, LocalDate checkOn) {}

  /** Why it is dropped. */
  public record Dropped(String reason) {}

  /**
   * Whether it helped and what shows it.
   *
   * @param another what is tried where it did not, null for the same once more
   */
  public record Effect(ActionEffect effect, String reason, ActionEntry another) {}

  @Inject ReadActions read;
  @Inject PlanAction plan;
  @Inject TrackAction track;
  @Inject TaggedReview tagged;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists improvement actions: open, with an effect to be checked, or closed")
  public ActionPage list(
      @QueryParam("show") String show,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    ActionList asked = Asked.oneOf(ActionList.class, show, "show");
    Slice<ActionLine> slice =
        read.page(asked == null ? ActionList.OPEN : asked, mine, page, Asked.size(size));
    return new ActionPage(slice.items(), slice.next(), slice.total());
  }

  @GET
  @Path("{action}")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Reads one improvement action; its ETag goes into If-Match of a change")
  public Response read(@PathParam("action") long action) {
    return tagged.action(action);
  }

  @PUT
  @Path("{action}")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Plans an open action otherwise; takes If-Match")
  @APIResponse(responseCode = "200", description = "The action as it is now")
  @APIResponse(responseCode = "409", description = "Done or dropped")
  public Response change(
      @PathParam("action") long action,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ActionEntry entry) {
    plan.change(action, Version.of(version), Asked.body(entry));
    return tagged.action(action);
  }

  @PUT
  @Path("{action}/done")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Says that an action is done, and what was done; takes If-Match")
  @APIResponse(responseCode = "200", description = "The action as it is now")
  @APIResponse(responseCode = "409", description = "Nothing is said, or it is not open")
  public Response done(
      @PathParam("action") long action,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Done done) {
    Done body = Asked.body(done);
    track.done(action, Version.of(version), body.what(), body.checkOn());
    return tagged.action(action);
  }

  @PUT
  @Path("{action}/dropped")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Drops an open action with a reason; takes If-Match")
  @APIResponse(responseCode = "200", description = "The action as it is now")
  @APIResponse(responseCode = "409", description = "No reason, or it is not open")
  public Response drop(
      @PathParam("action") long action,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Dropped dropped) {
    track.drop(action, Version.of(version), Asked.body(dropped).reason());
    return tagged.action(action);
  }

  @PUT
  @Path("{action}/effect")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Says whether a done action helped; where not, another follows; If-Match")
  @APIResponse(responseCode = "200", description = "The action as it is now")
  @APIResponse(responseCode = "409", description = "Not done, one’s own, checked, or no reasons")
  public Response check(
      @PathParam("action") long action,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Effect effect) {
    Effect body = Asked.body(effect);
    track.check(action, Version.of(version), body.effect(), body.reason(), body.another());
    return tagged.action(action);
  }
}
