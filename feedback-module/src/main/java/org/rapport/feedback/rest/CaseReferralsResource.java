package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.referrals.BodyAnswer;
import org.rapport.feedback.referrals.DutyOrder;
import org.rapport.feedback.referrals.ReferCase;
import org.rapport.feedback.referrals.ReferralView;
import org.rapport.feedback.referrals.ShowReferrals;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** What is with bodies outside, what came back and what they imposed. */
@Path("/cases/{reference}/referrals")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseReferralsResource {

  /**
   * @param body id of a body outside
   */
  public record ReferralInput(Long body, String reason) {}

  /**
   * @param reference the body's own
   * @param finding UPHELD, PARTLY_UPHELD, NOT_UPHELD or NO_FINDING, once there is one
   * @param on the day of it, as 2026-12-31
   */
  public record AnswerInput(String reference, String finding, String text, String on) {}

  /**
   * @param owner sign-in name of who sees to it
   * @param due the last day, as 2026-12-31
   */
  public record DutyInput(String what, String owner, String due) {}

  /**
   * @param done what was done
   */
  public record DoneInput(String done) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private ShowReferrals show;
  @Inject private ReferCase refer;
  @Inject private StaffDirectory staff;
  @Inject private Once once;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read what is with bodies outside")
  public List<ReferralView> read() {
    return show.with(reference);
  }

  @POST
  @Operation(summary = "Refer a case to a body outside")
  @APIResponse(responseCode = "409", description = "It is with that body already, or withdrawn")
  public List<ReferralView> refer(ReferralInput input) {
    ReferralInput given = Body.given(input);
    refer.to(at(), given.body(), given.reason(), new RequestKey(key));
    return read();
  }

  @PUT
  @Path("{number}/answer")
  @Operation(summary = "Write down the body's reference, or its outcome")
  @APIResponse(responseCode = "409", description = "An outcome before the referral, or to come")
  public List<ReferralView> answer(@PathParam("number") int number, AnswerInput input) {
    AnswerInput given = Body.given(input);
    Violations violations = new Violations();
    Finding finding = violations.optionalChoice(Finding.class, given.finding(), "finding");
    LocalDate day = Asked.day(given.on(), "on", violations);
    violations.refuse();
    refer.answered(at(), number, new BodyAnswer(given.reference(), finding, given.text(), day));
    return read();
  }

  @POST
  @Path("{number}/duties")
  @Operation(
      summary = "Write down a duty that the body has imposed",
      description = "It stands on the work list of who sees to it until it is done.")
  public List<ReferralView> impose(@PathParam("number") int number, DutyInput input) {
    DutyInput given = Body.given(input);
    Violations violations = new Violations();
    LocalDate day = Asked.day(given.due(), "due", violations);
    violations.refuse();
    Long owner =
        staff
            .withLogin(given.owner() == null ? "" : given.owner())
            .map(StaffMember::id)
            .orElse(null);
    refer.impose(at(), number, new DutyOrder(given.what(), owner, day), new RequestKey(key));
    return read();
  }

  @POST
  @Path("duties/{duty}/done")
  @Operation(summary = "Say what was done about a duty")
  @APIResponse(responseCode = "409", description = "It is done already")
  public List<ReferralView> done(@PathParam("duty") int duty, DoneInput input) {
    DoneInput given = Body.given(input);
    once.act(
        new RequestKey(key),
        "duty " + duty + " of " + reference,
        given,
        () -> refer.fulfil(at(), duty, given.done()));
    return read();
  }

  private CaseAt at() {
    return Asked.at(reference, ifMatch);
  }
}
