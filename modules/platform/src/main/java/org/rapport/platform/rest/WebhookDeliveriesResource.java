package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.webhooks.DeliveryLine;
import org.rapport.platform.webhooks.DeliveryState;
import org.rapport.platform.webhooks.ReplayDeliveries;
import org.rapport.platform.webhooks.SeeDeliveries;

/** What was told to which webhook. */
@Path("/webhook-deliveries")
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookDeliveriesResource {

  private static final int MOST_PER_PAGE = 200;

  /**
   * @param next what to ask for as {@code page} to read on, or null at the end
   */
  public record DeliveryPage(List<DeliveryLine> items, String next, long total) {}

  /**
   * @param deliveries how many are in the queue again
   */
  public record Replayed(int deliveries) {}

  @Inject private SeeDeliveries see;
  @Inject private ReplayDeliveries replay;

  @GET
  @Operation(summary = "List deliveries, newest first")
  @APIResponse(responseCode = "200", description = "One page of deliveries")
  public DeliveryPage list(
      @QueryParam("webhook") Long webhook,
      @QueryParam("state") DeliveryState state,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<DeliveryLine> found =
        see.list(webhook, state, page, Math.max(1, Math.min(size, MOST_PER_PAGE)));
    return new DeliveryPage(found.items(), found.next(), found.total());
  }

  @POST
  @Path("/{id}/replay")
  @Operation(summary = "Send a delivery again", description = "With the id it had.")
  @APIResponse(responseCode = "204", description = "Queued again")
  @APIResponse(responseCode = "409", description = "It still waits")
  public void replay(@PathParam("id") long id) {
    replay.one(id);
  }

  @POST
  @Path("/given-up/{webhook}/replay")
  @Operation(summary = "Send all again that a webhook was given up on")
  @APIResponse(responseCode = "200", description = "How many")
  public Replayed replayGivenUp(@PathParam("webhook") long webhook) {
    return new Replayed(replay.allGivenUp(webhook));
  }
}
