package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.retention.BuryCases;
import org.rapport.feedback.retention.Ending;
import org.rapport.feedback.retention.Foreseen;
import org.rapport.feedback.retention.KeepCases;
import org.rapport.feedback.retention.RetentionRules;
import org.rapport.platform.Jobs;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** For how long cases are kept, what would go, and letting it go. */
@Path("/retention")
@RequestScoped
@Requires(Permission.PERSONAL_DATA)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {

  /**
   * @param type COMPLIMENT, SUGGESTION, QUESTION or COMPLAINT
   * @param ending UPHELD, NOT_UPHELD, WITHDRAWN or NONE
   * @param months after it ended and was last touched
   */
  public record Rule(String type, String ending, Integer months) {}

  @Inject private KeepCases keep;
  @Inject private BuryCases bury;

  @GET
  @Operation(
      summary = "Read for how long cases are kept",
      description = "What no rule names is kept for good.")
  public List<Rule> rules() {
    RetentionRules known = keep.rules();
    List<Rule> rules = new ArrayList<>();
    for (FeedbackType type : FeedbackType.values()) {
      for (Ending ending : Ending.values()) {
        known
            .months(type, ending)
            .ifPresent(months -> rules.add(new Rule(type.name(), ending.name(), months)));
      }
    }
    return rules;
  }

  @PUT
  @Operation(summary = "Say for how long cases are kept", description = "In place of all rules.")
  public List<Rule> keep(List<Rule> input) {
    RetentionRules rules = new RetentionRules();
    for (Rule rule : Body.given(input)) {
      Violations violations = new Violations();
      FeedbackType type = violations.choice(FeedbackType.class, Body.given(rule).type(), "type");
      Ending ending = violations.choice(Ending.class, rule.ending(), "ending");
      violations.refuse();
      rules.with(type, ending, rule.months());
    }
    keep.keep(rules);
    return rules();
  }

  @GET
  @Path("foreseen")
  @Operation(
      summary = "Show what would go",
      description = "Counts and the first of them. Open, touched and held cases never go.")
  public Foreseen foreseen() {
    return keep.foresee();
  }

  @POST
  @Path("runs")
  @Operation(
      summary = "Let it go",
      description = "In the background; each leaves its bare facts, so that figures stay.")
  @APIResponse(responseCode = "202", description = "Under way")
  public Response run() {
    long job = bury.start(keep.foresee());
    return Response.accepted(read(job)).location(URI.create("retention/runs/" + job)).build();
  }

  @GET
  @Path("runs/{job}")
  @Operation(summary = "Read how far it is; its result is how many went")
  public Jobs.Status read(@PathParam("job") long job) {
    return bury.status(job).orElseThrow(NotFound::new);
  }

  @DELETE
  @Path("runs/{job}")
  @Operation(summary = "Stop it", description = "What has gone stays gone.")
  public void cancel(@PathParam("job") long job) {
    read(job);
    bury.cancel(job);
  }
}
