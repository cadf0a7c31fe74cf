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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.causes.ActionPlan;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.feedback.causes.WorkOnCause;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Root causes that came too often, and what is done about them. */
@Path("/cause-records")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Root causes")
public class CauseRecordsResource {

  /**
   * @param owner sign-in name of who sees to it
   */
  public record AnalysisInput(String owner, String analysis) {}

  /**
   * @param owner sign-in name of who sees to it
   * @param due the last day, as 2026-12-31
   */
  public record ActionInput(String what, String owner, String due) {}

  /** What was done. */
  public record DoneInput(String what) {}

  /**
   * @param effect EFFECTIVE or NOT_EFFECTIVE
   */
  public record EffectInput(String effect, String reasons) {}

  /** What came of it. */
  public record ConclusionInput(String conclusion) {}

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private ReadCauses read;
  @Inject private WorkOnCause work;
  @Inject private StaffDirectory staff;
  @Inject private Once once;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "List root causes that came too often, open ones first")
  public List<CauseLineJson> list() {
    return read.records().stream().map(CauseLineJson::of).toList();
  }

  @GET
  @Path("{id}")
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read what is known and done about a root cause")
  public CauseRecordJson read(@PathParam("id") long id) {
    return CauseRecordJson.of(read.record(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Say who sees to it, and why it comes again and again")
  @APIResponse(responseCode = "409", description = "Closed, or changed since")
  public CauseRecordJson analyze(@PathParam("id") long id, AnalysisInput input) {
    AnalysisInput given = Body.given(input);
    work.analyze(id, Asked.version(ifMatch), owner(given.owner()), given.analysis());
    return read(id);
  }

  @POST
  @Path("{id}/actions")
  @Operation(summary = "Plan an improvement")
  @APIResponse(responseCode = "201", description = "The record as it is then")
  public Response plan(@PathParam("id") long id, ActionInput input) {
    ActionInput given = Body.given(input);
    Violations violations = new Violations();
    LocalDate due = Asked.day(given.due(), "due", violations);
    violations.refuse();
    ActionPlan plan = new ActionPlan(given.what(), owner(given.owner()), due);
    act("improvement of " + id, given, () -> work.plan(id, plan));
    return Response.status(Response.Status.CREATED).entity(read(id)).build();
  }

  @POST
  @Path("{id}/actions/{number}/done")
  @Operation(summary = "Say what was done")
  @APIResponse(responseCode = "409", description = "Done already")
  public CauseRecordJson done(
      @PathParam("id") long id, @PathParam("number") int number, DoneInput input) {
    DoneInput given = Body.given(input);
    act("done " + number + " of " + id, given, () -> work.done(id, number, given.what()));
    return read(id);
  }

  @POST
  @Path("{id}/actions/{number}/effect")
  @Operation(summary = "Say whether it helped, as somebody else than its owner")
  @APIResponse(responseCode = "409", description = "Not done yet, judged already, or your own")
  public CauseRecordJson check(
      @PathParam("id") long id, @PathParam("number") int number, EffectInput input) {
    EffectInput given = Body.given(input);
    act(
        "effect " + number + " of " + id,
        given,
        () -> work.check(id, number, given.effect(), given.reasons()));
    return read(id);
  }

  @POST
  @Path("{id}/closure")
  @Operation(summary = "Close it until it comes back")
  @APIResponse(responseCode = "409", description = "An improvement is not done or not judged")
  public CauseRecordJson close(@PathParam("id") long id, ConclusionInput input) {
    ConclusionInput given = Body.given(input);
    act("closure of cause " + id, given, () -> work.close(id, given.conclusion()));
    return read(id);
  }

  private void act(String operation, Object input, Runnable act) {
    once.act(new RequestKey(key), operation, input, act);
  }

  /** Null where there is nobody of that name. */
  private Long owner(String login) {
    return staff.withLogin(login == null ? "" : login).map(StaffMember::id).orElse(null);
  }
}
