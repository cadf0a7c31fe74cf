package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.Severity;
import org.rapport.feedback.bulk.ActOnMany;
import org.rapport.feedback.bulk.ManyAct;
import org.rapport.feedback.bulk.ManyDone;
import org.rapport.feedback.bulk.ManyWish;
import org.rapport.feedback.cases.Violations;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** One act on many cases, by the rules of each, and the way back. */
@Path("/case-acts")
@RequestScoped
@Requires(Permission.CASES_ASSIGN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
public class ManyCasesResource {

  /**
   * @param act ASSIGN, LABEL, UNLABEL, SEVERITY or CLOSE
   * @param cases references, at most 200
   * @param assignee for ASSIGN a sign-in name, or null for nobody
   * @param label for LABEL and UNLABEL
   * @param severity for SEVERITY LOW, MEDIUM, HIGH or CRITICAL
   */
  public record ActInput(
      String act, List<String> cases, String assignee, String label, String severity) {}

  /**
   * @param id to undo it by; null where nothing was done
   * @param done references
   */
  public record ActJson(Long id, List<String> done, List<RefusedJson> refused) {}

  /** A case that was left as it was. */
  public record RefusedJson(String reference, String reason) {}

  @Inject private ActOnMany many;
  @Inject private StaffDirectory staff;
  @Inject private Texts texts;

  @POST
  @Operation(
      summary = "Do something to many cases",
      description = "What is refused leaves the others done. Doing it again changes nothing more.")
  @APIResponse(responseCode = "200", description = "What was done, and what was refused and why")
  @APIResponse(responseCode = "422", description = "A field is missing or not known")
  public ActJson act(ActInput input) {
    ActInput given = Body.given(input);
    Violations violations = new Violations();
    ManyAct act = violations.choice(ManyAct.class, given.act(), "act");
    Severity severity = violations.optionalChoice(Severity.class, given.severity(), "severity");
    Long assignee = null;
    if (given.assignee() != null) {
      assignee = staff.withLogin(given.assignee()).map(StaffMember::id).orElse(null);
      if (assignee == null) {
        violations.add("assignee", "invalid.assignee");
      }
    }
    violations.refuse();
    return shown(
        many.with(
            new ManyWish(act, assignee, given.label(), severity),
            given.cases() == null ? List.of() : given.cases()));
  }

  @POST
  @Path("{id}/undo")
  @Operation(summary = "Make many cases again what they were before an act")
  @APIResponse(responseCode = "200", description = "What was undone, and what was refused and why")
  @APIResponse(responseCode = "409", description = "Not yours, undone already, or too long ago")
  public ActJson undo(@PathParam("id") long id) {
    return shown(many.undo(id));
  }

  private ActJson shown(ManyDone done) {
    return new ActJson(
        done.id(),
        done.done(),
        done.refused().stream()
            .map(left -> new RefusedJson(left.reference(), texts.here(left.reason())))
            .toList());
  }
}
