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
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.AddPoint;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.ChooseContract;
import org.rapport.feedback.cases.ExtendDeadline;
import org.rapport.feedback.cases.ReopenCase;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.cases.TellOutcome;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.causes.CaseCauseView;
import org.rapport.feedback.causes.CausePattern;
import org.rapport.feedback.causes.CloseWithCause;
import org.rapport.feedback.causes.NamedCause;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;

/** When a case is due, ends and begins again. Each act answers with the case as it is then. */
@Path("/cases/{reference}")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseCourseResource {

  /**
   * @param day the new day, a working day later than the one it is due now, as 2026-12-31
   * @param reason what the complainant is told
   */
  public record ExtensionInput(String day, String reason) {}

  /**
   * @param contract its label, or null for none
   */
  public record ContractInput(String contract) {}

  /** What is complained of, in other words. */
  public record PointInput(String text) {}

  /**
   * @param how PHONE, IN_PERSON, LETTER or EMAIL
   */
  public record TellingInput(String how) {}

  /**
   * @param cause id of the root cause, or null
   * @param pattern SINGLE, RECURRING or SYSTEMIC; null without a cause
   */
  public record ClosureInput(Long cause, String pattern) {}

  /** Why a case is taken up again. */
  public record ReopeningInput(String reason) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private AddPoint points;
  @Inject private ChooseContract contract;
  @Inject private ExtendDeadline extend;
  @Inject private TellOutcome tell;
  @Inject private CloseWithCause close;
  @Inject private ReadCauses causes;
  @Inject private ReopenCase reopen;
  @Inject private ShowCase show;
  @Inject private Once once;
  @Inject private Texts texts;

  @PUT
  @Path("points/{number}")
  @Operation(summary = "Reword a point of complaint")
  @APIResponse(responseCode = "409", description = "There is no such point, or it is decided")
  public CaseJson reword(@PathParam("number") int number, PointInput input) {
    points.reword(Asked.at(reference, ifMatch), number, Body.given(input).text());
    return read();
  }

  @PUT
  @Path("contract")
  @Operation(
      summary = "Put a case under a contract, or under none",
      description = "One that a profile of time limits names; due dates follow.")
  @APIResponse(responseCode = "422", description = "No profile names such a contract")
  public CaseJson contract(ContractInput input) {
    contract.of(Asked.at(reference, ifMatch), Body.given(input).contract());
    return read();
  }

  @POST
  @Path("extension")
  @Operation(
      summary = "Extend the deadline",
      description = "The complainant is told the reason and the new day.")
  @APIResponse(responseCode = "409", description = "Overdue already, or not a later working day")
  public CaseJson extend(ExtensionInput input) {
    ExtensionInput given = Body.given(input);
    Violations violations = new Violations();
    LocalDate day = Asked.day(given.day(), "day", violations);
    violations.refuse();
    act("extension of ", given, at -> extend.to(at, day, given.reason()));
    return read();
  }

  @POST
  @Path("telling")
  @Operation(
      summary = "Record that the complainant was told the outcome",
      description = "Otherwise than by the receipt, of which Rapport knows itself.")
  @APIResponse(responseCode = "409", description = "Not decided, or told already")
  public CaseJson tell(TellingInput input) {
    TellingInput given = Body.given(input);
    act("telling of ", given, at -> tell.by(at, given.how()));
    return read();
  }

  @POST
  @Path("closure")
  @Operation(
      summary = "Close a decided case, or a compliment that was thanked for",
      description = "With its root cause, which an upheld complaint needs.")
  @APIResponse(responseCode = "409", description = "Not decided yet")
  @APIResponse(responseCode = "422", description = "A cause is owed, or is not on the list")
  public CaseJson close(ClosureInput input) {
    ClosureInput given = Body.given(input);
    Violations violations = new Violations();
    CausePattern pattern =
        violations.optionalChoice(CausePattern.class, given.pattern(), "pattern");
    violations.refuse();
    NamedCause named = new NamedCause(given.cause(), pattern);
    act("closure of ", given, at -> close.with(at, named));
    return read();
  }

  @GET
  @Path("cause")
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read the root cause with which a case was closed")
  @APIResponse(responseCode = "404", description = "Closed without one, or not closed")
  public CaseCauseView cause() {
    show.with(reference);
    return causes.of(reference).orElseThrow(NotFound::new);
  }

  @POST
  @Path("reopening")
  @Operation(
      summary = "Take up a case again",
      description = "One that was decided, closed or withdrawn; the reason becomes a note.")
  @APIResponse(responseCode = "409", description = "Still open")
  public CaseJson reopen(ReopeningInput input) {
    ReopeningInput given = Body.given(input);
    act("reopening of ", given, at -> reopen.because(at, given.reason()));
    return read();
  }

  private void act(String operation, Object input, Consumer<CaseAt> verb) {
    CaseAt at = Asked.at(reference, ifMatch);
    once.act(new RequestKey(key), operation + reference, input, () -> verb.accept(at));
  }

  private CaseJson read() {
    return CaseJson.of(show.with(reference), texts);
  }
}
