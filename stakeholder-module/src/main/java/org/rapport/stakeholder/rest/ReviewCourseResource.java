package org.rapport.stakeholder.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.reviews.ActionEntry;
import org.rapport.stakeholder.reviews.FindingEntry;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.LessonsEntry;
import org.rapport.stakeholder.reviews.PlanAction;
import org.rapport.stakeholder.reviews.ReviewPreparation;

/** One review from its preparation to its completion (mission J16). */
@Path("/reviews/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewCourseResource {

  /** What was found, topic by topic. */
  public record Findings(List<FindingEntry> items) {}

  /** What the model should say differently, null for nothing. */
  public record ModelChange(String text) {}

  /** Something said about a completed review; internal where the party is not told. */
  public record Addition(String text, boolean internal) {}

  @Inject HoldReview hold;
  @Inject PlanAction plan;
  @Inject TaggedReview tagged;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Reads one review; its ETag goes into If-Match of a change")
  public Response read(@PathParam("id") long id) {
    return tagged.review(id);
  }

  @PUT
  @Path("preparation")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Says which period it looks at and who takes part; takes If-Match")
  @APIResponse(responseCode = "200", description = "The review as it is now, running")
  @APIResponse(responseCode = "409", description = "Completed, or team members without a team")
  public Response prepare(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ReviewPreparation preparation) {
    hold.prepare(id, Version.of(version), Asked.body(preparation));
    return tagged.review(id);
  }

  @PUT
  @Path("findings")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Replaces what was found; takes If-Match")
  @APIResponse(responseCode = "200", description = "The review as it is now")
  @APIResponse(responseCode = "409", description = "Not prepared, or completed")
  public Response find(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Findings findings) {
    hold.find(id, Version.of(version), Asked.body(findings).items());
    return tagged.review(id);
  }

  @PUT
  @Path("lessons")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Replaces what was learned, or says why there is nothing; takes If-Match")
  @APIResponse(responseCode = "200", description = "The review as it is now")
  @APIResponse(responseCode = "409", description = "Not prepared, completed, or both at once")
  public Response learn(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      LessonsEntry lessons) {
    hold.learn(id, Version.of(version), Asked.body(lessons));
    return tagged.review(id);
  }

  @PUT
  @Path("model-change")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Proposes a change of the model; takes If-Match")
  @APIResponse(responseCode = "200", description = "The review as it is now")
  @APIResponse(responseCode = "409", description = "Not prepared, or completed")
  public Response propose(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ModelChange change) {
    hold.propose(id, Version.of(version), Asked.body(change).text());
    return tagged.review(id);
  }

  @PUT
  @Path("completion")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Completes it, from when on it never changes; takes If-Match")
  @APIResponse(responseCode = "200", description = "The review as it is now")
  @APIResponse(
      responseCode = "409",
      description = "No finding, or no lesson and no reason why there is none")
  public Response complete(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    hold.complete(id, Version.of(version));
    return tagged.review(id);
  }

  @POST
  @Path("addenda")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Adds something to a completed review; takes If-Match")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "409", description = "Still running, or enough was added")
  public Response add(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @HeaderParam("Idempotency-Key") String key,
      Addition addition) {
    Addition body = Asked.body(addition);
    Created created =
        once.make(
            key,
            "reviews/" + id + "/addenda",
            body,
            () -> {
              hold.add(id, Version.of(version), body.text(), body.internal());
              return id;
            });
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @POST
  @Path("actions")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Plans an improvement action within a running review")
  @APIResponse(responseCode = "201", description = "Planned, and on its owner's list")
  @APIResponse(responseCode = "409", description = "The review is not running")
  public Response plan(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, ActionEntry action) {
    ActionEntry body = Asked.body(action);
    Created created = once.make(key, "reviews/" + id + "/actions", body, () -> plan.of(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
