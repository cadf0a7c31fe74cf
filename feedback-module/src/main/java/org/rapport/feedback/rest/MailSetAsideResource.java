package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.mailbox.AddMailToCase;
import org.rapport.feedback.mailbox.DiscardMail;
import org.rapport.feedback.mailbox.MailPile;
import org.rapport.feedback.mailbox.MakeCaseOfMail;
import org.rapport.feedback.mailbox.SeeMailSetAside;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Mail that Rapport could not tell what to do with, and what staff decide about it (C18). */
@Path("/mail-set-aside")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail set aside")
public class MailSetAsideResource {

  /**
   * @param type COMPLAINT, QUESTION, SUGGESTION or COMPLIMENT
   */
  public record CaseOfMailInput(String type) {}

  /** The reference of the case that a mail became. */
  public record CaseOfMail(String reference) {}

  /**
   * @param reference of the case whose complainant sent it
   * @param grounds how you know; it becomes a note on the case
   */
  public record MessageOfMailInput(String reference, String grounds) {}

  /** Why nothing is to come of a mail. */
  public record DiscardingInput(String reason) {}

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private SeeMailSetAside see;
  @Inject private MakeCaseOfMail makeCase;
  @Inject private AddMailToCase addToCase;
  @Inject private DiscardMail discard;
  @Inject private Once once;

  @GET
  @Operation(summary = "List mail that was set aside", description = "The latest first.")
  public MailList list(
      @Parameter(description = "UNDECIDED, AUTOMATIC or DISCARDED")
          @QueryParam("pile")
          @DefaultValue("UNDECIDED")
          String pile,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Violations violations = new Violations();
    MailPile which = violations.choice(MailPile.class, pile, "pile");
    Asked.size(size, violations);
    violations.refuse();
    return MailList.of(see.list(which, page, size));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a mail that waits for a decision", description = "That is on record.")
  public MailJson read(@PathParam("id") long id) {
    return MailJson.of(see.with(id));
  }

  @POST
  @Path("{id}/case")
  @Operation(summary = "Make a case of a mail", description = "Its sender is told by mail.")
  @APIResponse(responseCode = "201", description = "The reference")
  @APIResponse(responseCode = "409", description = "Decided already, or it cannot be read")
  public Response makeCase(@PathParam("id") long id, CaseOfMailInput input) {
    Violations violations = new Violations();
    FeedbackType type = violations.choice(FeedbackType.class, Body.given(input).type(), "type");
    violations.refuse();
    String reference = makeCase.with(id, type, new RequestKey(key));
    return Response.status(Response.Status.CREATED).entity(new CaseOfMail(reference)).build();
  }

  @POST
  @Path("{id}/message")
  @Operation(summary = "Add a mail to a case", description = "As a message of its complainant.")
  @APIResponse(responseCode = "204", description = "Added")
  @APIResponse(responseCode = "409", description = "Decided already, or the case takes no message")
  public void addToCase(@PathParam("id") long id, MessageOfMailInput input) {
    MessageOfMailInput given = Body.given(input);
    addToCase.with(id, given.reference(), given.grounds(), new RequestKey(key));
  }

  @POST
  @Path("{id}/discarding")
  @Operation(summary = "Discard a mail", description = "It stays in the mailbox.")
  @APIResponse(responseCode = "204", description = "Discarded")
  @APIResponse(responseCode = "409", description = "Decided already")
  public void discard(@PathParam("id") long id, DiscardingInput input) {
    DiscardingInput given = Body.given(input);
    once.act(
        new RequestKey(key),
        "discarding of mail " + id,
        given,
        () -> discard.with(id, given.reason()));
  }
}
