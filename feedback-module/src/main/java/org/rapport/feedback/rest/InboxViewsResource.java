package org.rapport.feedback.rest;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.feedback.views.KeepView;
import org.rapport.feedback.views.ViewLine;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Narrowed inboxes under names, one’s own and those shared with all. */
@Path("/inbox-views")
@RequestScoped
@Requires(Permission.CASES_READ)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
public class InboxViewsResource {

  /**
   * @param shared true for everybody who reads cases; takes the permission to assign
   * @param asks what the inbox is narrowed to, in the words of its address
   */
  public record ViewInput(String name, boolean shared, InboxWords asks) {}

  @Inject private KeepView keep;
  @Inject private Idempotency idempotency;

  @GET
  @Operation(summary = "List views with how many cases are in each")
  public List<ViewLine> list() {
    return keep.all();
  }

  @POST
  @Operation(summary = "Keep a view")
  @APIResponse(responseCode = "201", description = "Kept")
  @APIResponse(responseCode = "409", description = "There are too many already")
  @APIResponse(responseCode = "422", description = "No name, or the inbox is not narrowed")
  public Response add(@HeaderParam("Idempotency-Key") String key, ViewInput input) {
    ViewInput given = Body.given(input);
    InboxWords asks = Body.given(given.asks());
    ViewLine added =
        idempotency.once(
            new RequestKey(key).value(),
            "view of the inbox",
            RequestKey.fingerprint(given),
            ViewLine.class,
            () -> keep.added(given.name(), given.shared(), asks));
    return Response.created(URI.create("inbox-views/" + added.id())).entity(added).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a view")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void remove(@PathParam("id") long id) {
    keep.removed(id);
  }
}
