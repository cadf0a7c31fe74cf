package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.rapport.stakeholder.greetings.GreetingObstacle;
import org.rapport.stakeholder.greetings.GreetingResult;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.GreetingWords;
import org.rapport.stakeholder.greetings.PreviewGreeting;
import org.rapport.stakeholder.greetings.ReadGreetings;
import org.rapport.stakeholder.greetings.SendGreeting;
import org.rapport.stakeholder.greetings.TryGreeting;

/** A letter to many: written, looked at, tried, sent once, and what came of it (mission J14). */
@Path("/upkeep/greetings/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Greetings")
public class GreetingResource {

  @Inject ReadGreetings read;
  @Inject ComposeGreeting compose;
  @Inject PreviewGreeting preview;
  @Inject TryGreeting tryOut;
  @Inject SendGreeting send;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads a letter; its ETag goes into If-Match of a change")
  public Response read(@PathParam("id") long id) {
    return tagged(id);
  }

  @PUT
  @Path("audience")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Chooses another occasion or audience; takes If-Match")
  @APIResponse(responseCode = "200", description = "The letter as it is now")
  @APIResponse(responseCode = "409", description = "It is on its way, or changed meanwhile")
  public Response choose(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      GreetingEntry entry) {
    compose.choose(id, Version.of(version), Asked.body(entry));
    return tagged(id);
  }

  @PUT
  @Path("words")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(
      summary = "Writes it in both languages; takes If-Match",
      description = "{name}, {salutation}, {organization}, {agent} and {us} are filled in.")
  @APIResponse(responseCode = "200", description = "The letter as it is now")
  @APIResponse(responseCode = "409", description = "It is on its way, or changed meanwhile")
  @APIResponse(responseCode = "422", description = "Not in both languages, or an unknown place")
  public Response write(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      GreetingWords words) {
    compose.write(id, Version.of(version), Asked.body(words));
    return tagged(id);
  }

  @DELETE
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Throws a draft away")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "409", description = "It is on its way")
  public void discard(@PathParam("id") long id) {
    compose.discard(id);
  }

  @GET
  @Path("preview")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Shows its writer what each would be sent now, or why they are left out")
  public PreviewGreeting.Preview preview(
      @PathParam("id") long id,
      @QueryParam("only") String only,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    GreetingObstacle reason = Asked.oneOf(GreetingObstacle.class, only, "only");
    return preview.of(id, reason, page, Asked.size(size));
  }

  @POST
  @Path("test")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Sends it to oneself only, in both languages")
  @APIResponse(responseCode = "202", description = "On its way to one's own address")
  @APIResponse(responseCode = "409", description = "One's account has no address")
  public Response test(@PathParam("id") long id) {
    tryOut.toMyself(id);
    return Response.accepted().build();
  }

  @POST
  @Path("sending")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(
      summary = "Sends it, once, in the background",
      description = "Who is left out is decided anew when it is their turn.")
  @APIResponse(responseCode = "202", description = "On its way; the letter tells how far it is")
  @APIResponse(responseCode = "409", description = "On its way already, to nobody, or to too many")
  public Response send(@PathParam("id") long id) {
    send.start(id);
    return Response.accepted(read.with(id)).build();
  }

  @GET
  @Path("recipients")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists what came of it, those left out first")
  public Slice<GreetingResult> recipients(
      @PathParam("id") long id,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return read.results(id, page, Asked.size(size));
  }

  private Response tagged(long id) {
    GreetingView view = read.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
