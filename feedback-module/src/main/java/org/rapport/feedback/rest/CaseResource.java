package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.AddNote;
import org.rapport.feedback.cases.AddPoint;
import org.rapport.feedback.cases.AssessCase;
import org.rapport.feedback.cases.AssignCase;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.DecideCase;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.RecordFinding;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.SendMessage;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** One case, for staff: read it and act on it. Each act answers with the case as it is then. */
@Path("/cases/{reference}")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseResource {

  /** Text of a note or a point. */
  public record TextInput(String text) {}

  /**
   * @param awaitsAnswer whether the clock stands still until the complainant answers
   */
  public record MessageInput(String text, boolean awaitsAnswer) {}

  /**
   * @param assignee sign-in name of who is to handle it, or null for nobody
   */
  public record AssignmentInput(String assignee) {}

  /**
   * @param point number of the point; 1 if left out
   * @param finding UPHELD, PARTLY_UPHELD, NOT_UPHELD or NO_FINDING
   */
  public record FindingInput(Integer point, String finding, String reasons) {}

  /**
   * @param text what the complainant is told
   * @param remedy what is done to put it right, or null
   */
  public record DecisionInput(String text, String remedy) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private ShowCase show;
  @Inject private AssessCase assess;
  @Inject private AssignCase assign;
  @Inject private AddPoint addPoint;
  @Inject private AddNote addNote;
  @Inject private SendMessage send;
  @Inject private RecordFinding find;
  @Inject private DecideCase decide;
  @Inject private Once once;
  @Inject private StaffDirectory staff;
  @Inject private Texts texts;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read a case")
  @APIResponse(responseCode = "404", description = "There is none, or none for you")
  public CaseJson read() {
    return CaseJson.of(show.with(reference), texts);
  }

  @POST
  @Path("assessment")
  @Operation(
      summary = "Assess a case",
      description = "A complaint's subject becomes its first point.")
  public CaseJson assess(AssessmentJson input) {
    assess.with(at(), Body.given(input).assessment());
    return read();
  }

  @POST
  @Path("assignment")
  @Requires(Permission.CASES_ASSIGN)
  @Operation(summary = "Give a case to somebody to handle")
  public CaseJson assign(AssignmentInput input) {
    String login = Body.given(input).assignee();
    Long assignee = login == null || login.isBlank() ? null : account(login);
    assign.to(at(), assignee);
    return read();
  }

  @POST
  @Path("points")
  @Operation(summary = "Add a point of complaint")
  @APIResponse(responseCode = "201", description = "The case as it is then")
  public Response addPoint(TextInput input) {
    addPoint.with(at(), Body.given(input).text(), new RequestKey(key));
    return created();
  }

  @POST
  @Path("notes")
  @Operation(summary = "Add an internal note")
  @APIResponse(responseCode = "201", description = "The case as it is then")
  public Response addNote(TextInput input) {
    addNote.with(at(), Body.given(input).text(), new RequestKey(key));
    return created();
  }

  @POST
  @Path("messages")
  @Operation(summary = "Write to the complainant")
  @APIResponse(responseCode = "201", description = "The case as it is then")
  public Response write(MessageInput input) {
    MessageInput message = Body.given(input);
    send.with(at(), message.text(), message.awaitsAnswer(), List.of(), new RequestKey(key));
    return created();
  }

  @POST
  @Path("findings")
  @Operation(summary = "Record what was found on a point, and why")
  @APIResponse(responseCode = "409", description = "Not assessed yet, or there is no such point")
  public CaseJson find(FindingInput input) {
    FindingInput given = Body.given(input);
    Violations violations = new Violations();
    Finding finding = violations.choice(Finding.class, given.finding(), "finding");
    violations.refuse();
    find.with(at(), given.point() == null ? 1 : given.point(), finding, given.reasons());
    return read();
  }

  @POST
  @Path("decision")
  @Operation(summary = "Decide a case")
  @APIResponse(responseCode = "409", description = "A point has no finding with reasons yet")
  public CaseJson decide(DecisionInput input) {
    DecisionInput given = Body.given(input);
    DecisionText decision = new DecisionText(given.text(), given.remedy());
    once.act(
        new RequestKey(key), "decision on " + reference, given, () -> decide.with(at(), decision));
    return read();
  }

  private CaseAt at() {
    return Asked.at(reference, ifMatch);
  }

  private long account(String login) {
    return staff
        .withLogin(login)
        .map(StaffMember::id)
        .orElseThrow(() -> Invalid.field("assignee", Message.of("feedback", "invalid.assignee")));
  }

  private Response created() {
    return Response.status(Response.Status.CREATED).entity(read()).build();
  }
}
