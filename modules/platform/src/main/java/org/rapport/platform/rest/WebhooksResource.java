package org.rapport.platform.rest;

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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.webhooks.ChangeWebhook;
import org.rapport.platform.webhooks.RemoveWebhook;
import org.rapport.platform.webhooks.RenewSecret;
import org.rapport.platform.webhooks.SeeWebhooks;
import org.rapport.platform.webhooks.TestWebhook;
import org.rapport.platform.webhooks.Webhook;
import org.rapport.platform.webhooks.WebhookDetails;

/** Other programs that are told what happens. */
@Path("/webhooks")
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {

  /**
   * A webhook as it stands.
   *
   * @param failingSince since when something was given up and nothing has arrived, or null
   */
  public record WebhookJson(
      long id,
      long version,
      String name,
      String url,
      List<String> events,
      boolean paused,
      Instant failingSince) {

    static WebhookJson of(Webhook w) {
      return new WebhookJson(
          w.id(), w.version(), w.name(), w.url(), w.events(), w.isPaused(), w.failingSince());
    }
  }

  /**
   * A webhook as it should be.
   *
   * @param version of the webhook that this changes; not needed for a new one
   */
  public record WebhookInput(
      String name, String url, Set<String> events, boolean paused, long version) {

    WebhookDetails details() {
      return new WebhookDetails(name, url, events, paused);
    }
  }

  /**
   * @param secret for the other program to check signatures with; it is not told again
   */
  public record AddedWebhook(WebhookJson webhook, String secret) {}

  /**
   * @param events what there is to be told of
   */
  public record WebhookList(List<WebhookJson> items, List<String> events) {}

  /**
   * @param secret for the other program to check signatures with; it is not told again
   */
  public record NewSecret(String secret) {}

  @Inject private SeeWebhooks see;
  @Inject private KeepWebhook keep;
  @Inject private ChangeWebhook change;
  @Inject private RemoveWebhook remove;
  @Inject private RenewSecret renew;
  @Inject private TestWebhook test;

  @GET
  @Operation(summary = "List webhooks", description = "By name, and what they can be told of.")
  @APIResponse(responseCode = "200", description = "All of them")
  public WebhookList list() {
    return new WebhookList(see.all().stream().map(WebhookJson::of).toList(), see.events());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read a webhook")
  @APIResponse(responseCode = "200", description = "The webhook, without its secret")
  public WebhookJson read(@PathParam("id") long id) {
    return WebhookJson.of(see.with(id));
  }

  @POST
  @Operation(
      summary = "Add a webhook",
      description =
          "Each event comes as a POST of JSON with id, event, reference, codes of the thing as it"
              + " is now, and at; it never says what anybody wrote or who that is. Rapport-Signature"
              + " is t=<seconds>,v1=<hex of HMAC-SHA-256 with the secret over seconds, full stop,"
              + " body>. Any 2xx takes it; otherwise it comes again for a day and a half, with the"
              + " same id.")
  @APIResponse(responseCode = "201", description = "The new webhook and its secret")
  public Response add(WebhookInput input, @HeaderParam("Idempotency-Key") String idempotencyKey) {
    AddedWebhook added = keep.once(idempotencyKey, input);
    return Response.created(URI.create("webhooks/" + added.webhook().id())).entity(added).build();
  }

  @PUT
  @Path("/{id}")
  @Operation(summary = "Change or pause a webhook")
  @APIResponse(responseCode = "200", description = "The webhook as it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public WebhookJson change(@PathParam("id") long id, WebhookInput input) {
    return WebhookJson.of(change.with(id, input.version(), input.details()));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Remove a webhook", description = "And whatever waits for it.")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") long id) {
    remove.with(id);
  }

  @POST
  @Path("/{id}/secret")
  @Operation(summary = "Give it another secret", description = "The one before ends at once.")
  @APIResponse(responseCode = "200", description = "The new secret")
  public NewSecret renew(@PathParam("id") long id) {
    return new NewSecret(renew.of(id));
  }

  @POST
  @Path("/{id}/test")
  @Operation(summary = "Have it called", description = "With the event webhook.test.")
  @APIResponse(responseCode = "204", description = "Queued")
  public void test(@PathParam("id") long id) {
    test.of(id);
  }
}
