package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.AddMessage;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.ContestDecision;
import org.rapport.feedback.cases.NotFixed;
import org.rapport.feedback.cases.OpenCase;
import org.rapport.feedback.cases.RateCase;
import org.rapport.feedback.cases.Rating;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.WithdrawCase;
import org.rapport.platform.NotFound;
import org.rapport.platform.OpenToAll;
import org.rapport.platform.Texts;

/** A case to whoever holds its receipt, sent as {@code Authorization: Receipt <code>}. */
@Path("/case")
@RequestScoped
@OpenToAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own case")
public class OwnCaseResource {

  /** A message to the organization. */
  public record MessageInput(String text) {}

  /** Why the decision should be looked at again. */
  public record ContestInput(String reasons) {}

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private OpenCase open;
  @Inject private AddMessage write;
  @Inject private RateCase rate;
  @Inject private WithdrawCase withdraw;
  @Inject private ContestDecision contest;
  @Inject private NotFixed notFixed;
  @Inject private Once once;
  @Inject private Texts texts;

  @GET
  @Operation(summary = "Open a case by its receipt")
  @APIResponse(responseCode = "404", description = "No case opens with it")
  @APIResponse(responseCode = "429", description = "Too many wrong ones; Retry-After says how long")
  public Response read() {
    return Response.ok(OwnCaseJson.of(open.with(receipt()).orElseThrow(NotFound::new), texts))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @POST
  @Path("messages")
  @Operation(summary = "Write to the organization")
  @APIResponse(responseCode = "201", description = "Sent")
  public Response write(MessageInput input) {
    write.with(receipt(), Body.given(input).text(), List.of(), new RequestKey(key));
    return Response.status(Response.Status.CREATED).build();
  }

  @POST
  @Path("rating")
  @Operation(summary = "Rate the handling and the outcome, 1 to 5 each")
  @APIResponse(responseCode = "204", description = "Kept; a later rating replaces it")
  @APIResponse(responseCode = "409", description = "Not decided yet")
  public void rate(RatingJson input) {
    RatingJson given = Body.given(input);
    rate.with(receipt(), Rating.of(given.handling(), given.outcome(), given.comment()));
  }

  @POST
  @Path("withdrawal")
  @Operation(summary = "Take the case back")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "Decided already")
  public void withdraw() {
    withdraw.with(receipt());
  }

  @POST
  @Path("contest")
  @Operation(summary = "Ask for a second look at the decision")
  @APIResponse(responseCode = "204", description = "Somebody else will decide")
  public void contest(ContestInput input) {
    CaseKey receipt = receipt();
    String reasons = Body.given(input).reasons();
    once.act(
        new RequestKey(key),
        "contest",
        List.of(String.valueOf(reasons), authorization),
        () -> contest.with(receipt, reasons));
  }

  @POST
  @Path("not-fixed")
  @Operation(
      summary = "Say that what was promised has not put it right",
      description = "The case is taken up again.")
  @APIResponse(responseCode = "204", description = "Taken up again")
  @APIResponse(responseCode = "409", description = "Open already, or nothing was promised")
  public void notFixed(MessageInput input) {
    CaseKey receipt = receipt();
    String text = Body.given(input).text();
    once.act(
        new RequestKey(key),
        "not fixed",
        List.of(String.valueOf(text), authorization),
        () -> notFixed.because(receipt, text));
  }

  private CaseKey receipt() {
    return ReceiptHeader.receipt(authorization);
  }
}
