package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.EndRemedy;
import org.rapport.feedback.cases.PromiseRemedy;
import org.rapport.feedback.cases.RemedyPromise;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.cases.Violations;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** What is promised with a decision, and what becomes of it. */
@Path("/cases/{reference}/remedies")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseRemediesResource {

  /**
   * @param what as the complainant reads it; only when promising
   * @param owner sign-in name of who sees to it
   * @param due the last day, as 2026-12-31
   */
  public record RemedyInput(String what, String owner, String due) {}

  /**
   * @param how DONE or DROPPED
   * @param result what was done, or why it is not; the complainant reads it
   */
  public record EndInput(String how, String result) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private PromiseRemedy promise;
  @Inject private EndRemedy end;
  @Inject private ShowCase show;
  @Inject private StaffDirectory staff;
  @Inject private Once once;
  @Inject private Texts texts;

  @POST
  @Operation(
      summary = "Promise what puts something right",
      description = "The complainant reads it by receipt. It goes on when the case is closed.")
  @APIResponse(responseCode = "409", description = "Not decided, or a day that is past")
  public CaseJson promise(RemedyInput input) {
    RemedyInput given = Body.given(input);
    promise.with(
        at(), new RemedyPromise(given.what(), owner(given), day(given)), new RequestKey(key));
    return read();
  }

  @PUT
  @Path("{number}")
  @Operation(summary = "Let somebody else see to it, or by another day")
  @APIResponse(responseCode = "409", description = "There is no such, or it has ended")
  public CaseJson move(@PathParam("number") int number, RemedyInput input) {
    RemedyInput given = Body.given(input);
    promise.move(at(), number, owner(given), day(given));
    return read();
  }

  @POST
  @Path("{number}/end")
  @Operation(
      summary = "Say that it is done, or why it is not",
      description = "The complainant is told by mail that there is something to read.")
  @APIResponse(responseCode = "409", description = "There is no such, or it has ended")
  public CaseJson end(@PathParam("number") int number, EndInput input) {
    EndInput given = Body.given(input);
    once.act(
        new RequestKey(key),
        "end of remedy " + number + " of " + reference,
        given,
        () -> end.with(at(), number, given.how(), given.result()));
    return read();
  }

  private CaseAt at() {
    return Asked.at(reference, ifMatch);
  }

  /** Null where there is nobody of that name. */
  private Long owner(RemedyInput input) {
    return staff
        .withLogin(input.owner() == null ? "" : input.owner())
        .map(StaffMember::id)
        .orElse(null);
  }

  private static LocalDate day(RemedyInput input) {
    Violations violations = new Violations();
    LocalDate day = Asked.day(input.due(), "due", violations);
    violations.refuse();
    return day;
  }

  private CaseJson read() {
    return CaseJson.of(show.with(reference), texts);
  }
}
