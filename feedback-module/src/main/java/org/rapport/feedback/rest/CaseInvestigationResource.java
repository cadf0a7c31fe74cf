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
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.investigation.AddEvidence;
import org.rapport.feedback.investigation.EndTask;
import org.rapport.feedback.investigation.EvidenceEntry;
import org.rapport.feedback.investigation.EvidenceKind;
import org.rapport.feedback.investigation.GiveTask;
import org.rapport.feedback.investigation.PlanText;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.investigation.TaskOrder;
import org.rapport.feedback.investigation.WritePlan;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** How a case is being investigated: plan, tasks and evidence. */
@Path("/cases/{reference}/investigation")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseInvestigationResource {

  /** Each a list of single lines. */
  public record PlanInput(List<String> questions, List<String> heard, List<String> sought) {}

  /**
   * @param owner sign-in name of who does it
   * @param due the last day, as 2026-12-31
   */
  public record TaskInput(String what, String owner, String due) {}

  /**
   * @param how DONE or DROPPED
   * @param note what came of it, or why it was dropped
   */
  public record EndInput(String how, String note) {}

  /**
   * @param kind STATEMENT, RECORD or FILE
   * @param words what was said or what it shows
   * @param obtainedOn as 2026-12-31, or null
   * @param file id of a file of the case; only of a file
   * @param points numbers of the points of complaint it bears on
   */
  public record EvidenceInput(
      String kind,
      String what,
      String words,
      String obtainedOn,
      String file,
      List<Integer> points) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private ShowInvestigation show;
  @Inject private WritePlan plan;
  @Inject private GiveTask give;
  @Inject private EndTask end;
  @Inject private AddEvidence evidence;
  @Inject private StaffDirectory staff;
  @Inject private Once once;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(
      summary = "Read how a case is being investigated",
      description = "With what is still missing in its plan before anything may be found.")
  public InvestigationJson read() {
    return InvestigationJson.of(show.with(reference));
  }

  @PUT
  @Path("plan")
  @Operation(summary = "Plan the investigation, in place of what was planned before")
  @APIResponse(responseCode = "409", description = "Not assessed yet, or decided")
  public InvestigationJson plan(PlanInput input) {
    PlanInput given = Body.given(input);
    plan.with(
        at(),
        PlanText.typed(lines(given.questions()), lines(given.heard()), lines(given.sought())));
    return read();
  }

  @POST
  @Path("tasks")
  @Operation(
      summary = "Give somebody a step of the investigation",
      description = "It stands on their work list until it is done or dropped.")
  @APIResponse(responseCode = "409", description = "Not assessed yet, decided, or a past day")
  public InvestigationJson give(TaskInput input) {
    give.with(at(), order(Body.given(input)), new RequestKey(key));
    return read();
  }

  @PUT
  @Path("tasks/{number}")
  @Operation(summary = "Let somebody else do it, by another day, or say it in other words")
  @APIResponse(responseCode = "409", description = "There is no such, or it has ended")
  public InvestigationJson move(@PathParam("number") int number, TaskInput input) {
    give.move(at(), number, order(Body.given(input)));
    return read();
  }

  @POST
  @Path("tasks/{number}/end")
  @Operation(summary = "Say what came of a task")
  @APIResponse(responseCode = "409", description = "There is no such, or it has ended")
  public InvestigationJson end(@PathParam("number") int number, EndInput input) {
    EndInput given = Body.given(input);
    once.act(
        new RequestKey(key),
        "end of task " + number + " of " + reference,
        given,
        () -> end.with(at(), number, given.how(), given.note()));
    return read();
  }

  @POST
  @Path("evidence")
  @Operation(summary = "Add evidence and say which points of complaint it bears on")
  @APIResponse(responseCode = "409", description = "Not assessed yet, or decided")
  public InvestigationJson add(EvidenceInput input) {
    EvidenceInput given = Body.given(input);
    Violations violations = new Violations();
    EvidenceKind kind = violations.choice(EvidenceKind.class, given.kind(), "kind");
    LocalDate obtained = Asked.day(given.obtainedOn(), "obtainedOn", violations);
    Long file = violations.take(() -> FileJson.idOf(given.file()));
    violations.refuse();
    evidence.with(
        at(),
        new EvidenceEntry(kind, given.what(), given.words(), obtained, file, given.points()),
        new RequestKey(key));
    return read();
  }

  private CaseAt at() {
    return Asked.at(reference, ifMatch);
  }

  private static String lines(List<String> given) {
    return given == null ? null : String.join("\n", given);
  }

  private TaskOrder order(TaskInput input) {
    Violations violations = new Violations();
    LocalDate day = Asked.day(input.due(), "due", violations);
    violations.refuse();
    Long owner =
        staff
            .withLogin(input.owner() == null ? "" : input.owner())
            .map(StaffMember::id)
            .orElse(null);
    return new TaskOrder(input.what(), owner, day);
  }
}
