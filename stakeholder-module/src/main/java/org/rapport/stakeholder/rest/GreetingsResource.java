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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.greetings.ComposeGreeting;
import org.rapport.stakeholder.greetings.GreetingEntry;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.ReadGreetings;

/** Letters to many at once (mission J14). */
@Path("/upkeep/greetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Greetings")
public class GreetingsResource {

  @Inject ReadGreetings read;
  @Inject ComposeGreeting compose;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists letters to many with what came of them, the newest first")
  public Slice<GreetingView> list(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    return read.page(page, Asked.size(size));
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Drafts a letter to many with the words of the occasion's template")
  @APIResponse(responseCode = "201", description = "Drafted; nothing is sent")
  public Response begin(@HeaderParam("Idempotency-Key") String key, GreetingEntry entry) {
    GreetingEntry body = Asked.body(entry);
    Created created = once.make(key, "upkeep/greetings", body, () -> compose.begin(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
