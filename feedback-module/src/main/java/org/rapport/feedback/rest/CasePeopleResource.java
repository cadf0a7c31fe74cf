package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.ExplainRouting;
import org.rapport.feedback.cases.LiftConflict;
import org.rapport.feedback.cases.LinkStakeholder;
import org.rapport.feedback.cases.NameConflict;
import org.rapport.feedback.cases.PlaceInJourney;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.SeeComplainant;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.cases.UnlockIdentity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** Who sent a case, which stakeholder that is, and whom it is about. */
@Path("/cases/{reference}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasePeopleResource {

  /**
   * @param staff sign-in name of whom the case is about
   */
  public record ConflictInput(String staff) {}

  /**
   * @param stakeholder id of whom the case came from, or null to take the link away
   */
  public record LinkInput(Long stakeholder) {}

  /**
   * @param reason why it has to be known; the complainant may read it
   */
  public record UnlockInput(String reason) {}

  /**
   * @param step for example NEGOTIATE, or null for none
   */
  public record StepInput(String step) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private SeeComplainant complainant;
  @Inject private UnlockIdentity unlock;
  @Inject private NameConflict conflict;
  @Inject private LiftConflict lift;
  @Inject private ExplainRouting explain;
  @Inject private LinkStakeholder link;
  @Inject private PlaceInJourney place;
  @Inject private ShowCase show;
  @Inject private StaffDirectory staff;
  @Inject private Once once;
  @Inject private Texts texts;

  @GET
  @Path("complainant")
  @Requires(Permission.CASES_READ)
  @Operation(
      summary = "Read who sent a case",
      description =
          "Of one sent by name; nothing for an anonymous one. A confidential one is unlocked with a"
              + " reason.")
  @APIResponse(responseCode = "403", description = "Confidential, and not for you")
  @APIResponse(responseCode = "409", description = "Confidential: say why first")
  public ContactJson complainant() {
    return ContactJson.of(complainant.of(reference).orElse(Contact.NONE));
  }

  @POST
  @Path("identity")
  @Requires(Permission.CASES_IDENTITY)
  @Operation(
      summary = "Look up who sent a confidential case",
      description =
          "Each time is on record with its reason, and the complainant is told where they asked for"
              + " that.")
  @APIResponse(responseCode = "409", description = "Not confidential, or its key is lost")
  public SenderJson unlock(UnlockInput input) {
    return SenderJson.of(unlock.because(reference, Body.given(input).reason()));
  }

  @POST
  @Path("conflicts")
  @Requires(Permission.CASES_ASSIGN)
  @Operation(
      summary = "Name a colleague whom the case is about",
      description = "That colleague, and whoever works under them, never sees it from then on.")
  @APIResponse(responseCode = "204", description = "Named")
  @APIResponse(responseCode = "409", description = "Named already")
  public void name(ConflictInput input) {
    ConflictInput given = Body.given(input);
    long about = account(given.staff());
    CaseAt at = Asked.at(reference, ifMatch);
    once.act(new RequestKey(key), "conflict in " + reference, given, () -> conflict.of(at, about));
  }

  @DELETE
  @Path("conflicts/{login}")
  @Requires(Permission.CASES_ASSIGN)
  @Operation(
      summary = "Say that a case is not about a colleague whose name stands in it",
      description = "The reason becomes a note.")
  @APIResponse(responseCode = "204", description = "They may see it again")
  @APIResponse(responseCode = "409", description = "It was not about them")
  @APIResponse(responseCode = "422", description = "No reason was given")
  public void lift(@PathParam("login") String login, @QueryParam("reason") String reason) {
    lift.of(Asked.at(reference, ifMatch), account(login), reason);
  }

  @GET
  @Path("routing")
  @Requires(Permission.CASES_ASSIGN)
  @Operation(
      summary = "Show which rule of routing would fire for a case now",
      description = "And why each one before it would not.")
  public TrialJson routing() {
    return TrialJson.of(explain.of(reference), this::login);
  }

  private String login(long account) {
    return staff.with(account).map(StaffMember::login).orElse("");
  }

  private long account(String login) {
    return staff
        .withLogin(login == null ? "" : login)
        .map(StaffMember::id)
        .orElseThrow(() -> Invalid.field("staff", Message.of("feedback", "invalid.staff")));
  }

  @PUT
  @Path("journey-step")
  @Requires(Permission.CASES_HANDLE)
  @Operation(
      summary = "Say in which step of the stakeholder's journey a complaint arose, or in none",
      description = "It shows on the map of that journey.")
  @APIResponse(responseCode = "409", description = "No complaint, or no stakeholder is linked")
  @APIResponse(responseCode = "422", description = "Their journey has no such step")
  public CaseJson place(StepInput input) {
    place.at(Asked.at(reference, ifMatch), Body.given(input).step());
    return CaseJson.of(show.with(reference), texts);
  }

  @PUT
  @Path("stakeholder")
  @Requires(Permission.CASES_HANDLE)
  @Operation(summary = "Link a case to the registered stakeholder it came from, or to none")
  @APIResponse(responseCode = "409", description = "Anonymous, or confidential and not for you")
  public CaseJson link(LinkInput input) {
    link.to(Asked.at(reference, ifMatch), Body.given(input).stakeholder());
    return CaseJson.of(show.with(reference), texts);
  }
}
