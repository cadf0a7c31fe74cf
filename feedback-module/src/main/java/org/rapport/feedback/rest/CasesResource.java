package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.SubmitFeedback;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.inbox.CaseInbox;
import org.rapport.feedback.inbox.DueFilter;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.feedback.inbox.Joint;
import org.rapport.platform.OpenToAll;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.platform.WorkingCalendars;

/** Sending feedback, open to everybody, and the list of cases for staff. */
@Path("/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {

  @Inject private SubmitFeedback submit;
  @Inject private CaseInbox inbox;
  @Inject private AskedAssignee assignees;
  @Inject private WorkingCalendars calendars;
  @Inject private Texts texts;

  @POST
  @OpenToAll
  @Operation(
      summary = "Send feedback",
      description = "Answers with the receipt, once; it is kept nowhere and cannot be had again.")
  @APIResponse(responseCode = "201", description = "The reference and the receipt")
  @APIResponse(responseCode = "422", description = "A field is missing, too long or not known")
  public Response send(@HeaderParam("Idempotency-Key") String key, CaseInput input) {
    Feedback feedback = Body.given(input).feedback(Channel.PORTAL, texts.language());
    Submitted submitted = submit.with(feedback, List.of(), new RequestKey(key));
    return Response.status(Response.Status.CREATED)
        .entity(submitted)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(
      summary = "List cases",
      description =
          "Newest first; with dueBefore or due what is due first. Of up to 1,000 cases found by words,"
              + " those come first whose subject has them, then those of what was sent, of messages and"
              + " of files; found says where, in parts of the text as it was written.")
  public CaseList list(
      @Parameter(description = "One state or several, separated by commas; OPEN for all open ones")
          @QueryParam("state")
          String state,
      @QueryParam("type") String type,
      @QueryParam("severity") String severity,
      @Parameter(description = "me, nobody, or a sign-in name") @QueryParam("assignee")
          String assignee,
      @Parameter(
              description =
                  "Words found in subject, text, messages and files, or the beginning of a reference")
          @QueryParam("q")
          String text,
      @Parameter(description = "OVERDUE, SOON or PAUSED") @QueryParam("due") String due,
      @Parameter(description = "A day; due before it begins") @QueryParam("dueBefore")
          String dueBefore,
      @QueryParam("stakeholder") Long stakeholder,
      @Parameter(description = "A label or the name of a queue") @QueryParam("label") String label,
      @Parameter(description = "LEADS for cases others are handled with, FOLLOWS for those others")
          @QueryParam("joint")
          String joint,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Violations violations = new Violations();
    InboxFilter filter =
        new InboxFilter(
            Asked.states(state, violations),
            violations.optionalChoice(FeedbackType.class, type, "type"),
            violations.optionalChoice(Severity.class, severity, "severity"),
            assignees.asked(assignee, violations),
            violations.optionalChoice(DueFilter.class, due, "due"),
            Asked.startOf(dueBefore, calendars.current().zone(), violations),
            stakeholder,
            text,
            label,
            violations.optionalChoice(Joint.class, joint, "joint"));
    Asked.size(size, violations);
    violations.refuse();
    return CaseList.of(inbox.list(filter, page, size));
  }
}
