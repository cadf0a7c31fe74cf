package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.journey.AgreementEntry;
import org.rapport.stakeholder.journey.AssessNeed;
import org.rapport.stakeholder.journey.AssessmentEntry;
import org.rapport.stakeholder.journey.CourseDecision;
import org.rapport.stakeholder.journey.DecideCourse;
import org.rapport.stakeholder.journey.EndReason;
import org.rapport.stakeholder.journey.EndRelationship;
import org.rapport.stakeholder.journey.EndingKind;
import org.rapport.stakeholder.journey.FormalizeRelationship;

/**
 * One relationship: its assessment, decision, agreement and end (mission J7, J9, J10, J17). What
 * may not be is refused with what is missing.
 */
@Path("/relationships/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class RelationshipCourseResource {

  /** An assessment and the concrete goals both sides named. */
  public record AssessmentInput(AssessmentEntry facts, List<String> goals) {}

  /**
   * How it goes on.
   *
   * @param to to whom, where they are referred
   * @param formally whether that is a formal referral
   * @param reason one of the four, where it ends
   * @param helps what was done so that they find another opportunity, where it ends
   */
  public record Course(
      CourseDecision decision,
      String to,
      Boolean formally,
      EndReason reason,
      List<String> helps,
      String note) {}

  /**
   * How a formal relationship ended.
   *
   * @param causes what broke it, and {@code helps} what was done for them, unless its goal was met
   */
  public record End(EndingKind kind, Set<EndingCause> causes, List<String> helps, String note) {}

  @Inject AssessNeed assess;
  @Inject DecideCourse decide;
  @Inject FormalizeRelationship formalize;
  @Inject EndRelationship end;
  @Inject Tagged tagged;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one relationship; its ETag goes into If-Match of a change")
  public Response read(@PathParam("id") long id) {
    return tagged.relationship(id);
  }

  @PUT
  @Path("assessment")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what the first meetings showed; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "Nobody met them yet, or it is decided already")
  public Response assess(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      AssessmentInput assessment) {
    AssessmentInput body = Asked.body(assessment);
    assess.of(id, Version.of(version), Asked.body(body.facts()), body.goals());
    return tagged.relationship(id);
  }

  @PUT
  @Path("decision")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Decides to go on, to refer or to end; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(
      responseCode = "409",
      description =
          "No shared view or no willingness to go on with, no reason or help to end with, not said to whom and how to refer")
  public Response decide(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Course course) {
    Course body = Asked.body(course);
    long version = Version.of(ifMatch);
    switch (Asked.parameter(body.decision(), "decision")) {
      case GO_ON -> decide.goOn(id, version);
      case REFER -> decide.refer(id, version, body.to(), body.formally());
      case END -> decide.end(id, version, body.reason(), body.helps(), body.note());
    }
    return tagged.relationship(id);
  }

  @PUT
  @Path("agreement")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what both sides agreed on; it is formal then; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "Not decided to go on, or no goal")
  public Response agree(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      AgreementEntry agreement) {
    formalize.with(id, Version.of(version), Asked.body(agreement));
    return tagged.relationship(id);
  }

  @PUT
  @Path("end")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Ends what was formal; the stakeholder is potential again; takes If-Match")
  @APIResponse(responseCode = "200", description = "The relationship as it is now")
  @APIResponse(responseCode = "409", description = "Not formal, or without kind, cause or help")
  public Response end(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version, End ending) {
    End body = Asked.body(ending);
    Set<EndingCause> causes = body.causes() == null ? Set.of() : body.causes();
    end.with(id, Version.of(version), body.kind(), causes, body.helps(), body.note());
    return tagged.relationship(id);
  }
}
