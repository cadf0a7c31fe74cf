package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.Channel;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RecordFeedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.cases.Violations;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;

/** Feedback that reached staff by letter, phone, mail or in person (C1). */
@Path("/recorded-cases")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class RecordedCasesResource {

  /**
   * @param channel EMAIL, PHONE, PAPER, IN_PERSON or ON_BEHALF
   * @param receivedOn the day it reached the organization, as 2026-12-31; null for today
   * @param feedback as its sender would have sent it
   */
  public record RecordInput(String channel, String receivedOn, CaseInput feedback) {}

  @Inject private RecordFeedback record;
  @Inject private Texts texts;

  @POST
  @Operation(
      summary = "Record feedback that came another way",
      description = "Answers with the receipt to hand over, once.")
  @APIResponse(responseCode = "201", description = "The reference and the receipt")
  @APIResponse(responseCode = "422", description = "A field is missing, too long or not known")
  public Response record(@HeaderParam("Idempotency-Key") String key, RecordInput input) {
    RecordInput given = Body.given(input);
    CaseInput typed = Body.given(given.feedback());
    Violations violations = new Violations();
    Channel channel = violations.choice(Channel.class, given.channel(), "channel");
    LocalDate day = Asked.day(given.receivedOn(), "receivedOn", violations);
    Feedback feedback = violations.take(() -> typed.feedback(channel, texts.language()));
    violations.refuse();
    Submitted submitted = record.with(feedback, day, null, List.of(), new RequestKey(key));
    return Response.status(Response.Status.CREATED)
        .entity(submitted)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
