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
import org.rapport.platform.outbox.MailLine;
import org.rapport.platform.outbox.MailState;
import org.rapport.platform.outbox.SeeMail;

/** Mail that was sent, waits or was given up. */
@Path("/mails")
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
public class MailResource {

  private static final int MOST_PER_PAGE = 200;

  /**
   * @param next what to ask for as {@code page} to read on, or null at the end
   */
  public record MailPage(List<MailLine> items, String next, long total) {}

  @Inject private SeeMail see;

  @GET
  @Operation(summary = "List mail, newest first", description = "No text of a mail is shown.")
  @APIResponse(responseCode = "200", description = "One page of mail")
  public MailPage list(
      @QueryParam("state") MailState state,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<MailLine> found = see.list(state, page, Math.max(1, Math.min(size, MOST_PER_PAGE)));
    return new MailPage(found.items(), found.next(), found.total());
  }

  @POST
  @Path("{id}/retry")
  @Operation(summary = "Try again what did not leave")
  @APIResponse(responseCode = "204", description = "Queued again")
  @APIResponse(responseCode = "409", description = "It has been sent")
  public void retry(@PathParam("id") long id) {
    see.tryAgain(id);
  }
}
