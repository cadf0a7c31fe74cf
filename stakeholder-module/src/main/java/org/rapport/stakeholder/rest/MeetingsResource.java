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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Print;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.meetings.BriefMeeting;
import org.rapport.stakeholder.meetings.BriefPaper;
import org.rapport.stakeholder.meetings.CallOffMeeting;
import org.rapport.stakeholder.meetings.HoldMeeting;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.PreparationEntry;
import org.rapport.stakeholder.meetings.PrepareMeeting;
import org.rapport.stakeholder.meetings.ReadMeetings;
import org.rapport.stakeholder.meetings.RecordEntry;

/** Meetings of a relationship: prepared, then recorded (mission J4-J6). */
@Path("/relationships/{relationship}/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class MeetingsResource {

  /** Why a meeting is not held. */
  public record FellThrough(String reason) {}

  @Inject ReadMeetings read;
  @Inject PrepareMeeting prepare;
  @Inject HoldMeeting hold;
  @Inject CallOffMeeting callOff;
  @Inject BriefMeeting brief;
  @Inject BriefPaper papers;
  @Inject Print print;
  @Inject Once once;
  @Inject Tagged tagged;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the meetings of a relationship, the newest first")
  public List<MeetingView> of(@PathParam("relationship") long relationship) {
    return read.of(relationship);
  }

  @GET
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads a meeting; its ETag goes into If-Match of a change")
  public Response read(@PathParam("relationship") long relationship, @PathParam("id") long id) {
    read.with(id, relationship);
    return tagged.meeting(id);
  }

  @GET
  @Path("{id}/brief")
  @Produces(Print.PDF)
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Gives what to take along to a meeting as PDF, on one page")
  public Response brief(@PathParam("relationship") long relationship, @PathParam("id") long id)
      throws IOException {
    read.with(id, relationship);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    print.onePage(papers.of(brief.of(id)), file);
    return Response.ok(file.toByteArray(), Print.PDF).build();
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Prepares a meeting; without an outline it gets the usual one")
  @APIResponse(responseCode = "201", description = "Prepared")
  @APIResponse(responseCode = "409", description = "The relationship has ended")
  public Response prepare(
      @PathParam("relationship") long relationship,
      @HeaderParam("Idempotency-Key") String key,
      PreparationEntry preparation) {
    PreparationEntry body = Asked.body(preparation);
    Created created =
        once.make(
            key,
            "relationships/" + relationship + "/meetings",
            body,
            () -> prepare.of(relationship, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}/preparation")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Replaces the preparation of a meeting that is still ahead; takes If-Match")
  @APIResponse(responseCode = "200", description = "The meeting as it is now")
  @APIResponse(responseCode = "409", description = "It has been held, or was changed meanwhile")
  public Response prepareAgain(
      @PathParam("relationship") long relationship,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      PreparationEntry preparation) {
    read.with(id, relationship);
    prepare.again(id, Version.of(version), Asked.body(preparation));
    return tagged.meeting(id);
  }

  @PUT
  @Path("{id}/record")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Records or corrects what a meeting brought; takes If-Match")
  @APIResponse(responseCode = "200", description = "The meeting as it is now")
  @APIResponse(responseCode = "409", description = "The relationship has ended")
  public Response record(
      @PathParam("relationship") long relationship,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      RecordEntry record) {
    read.with(id, relationship);
    hold.record(id, Version.of(version), Asked.body(record));
    return tagged.meeting(id);
  }

  @PUT
  @Path("{id}/called-off")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Calls off a meeting that is still ahead, with the reason; takes If-Match")
  @APIResponse(responseCode = "200", description = "The meeting as it is now")
  @APIResponse(responseCode = "409", description = "It has been held, or was called off before")
  public Response callOff(
      @PathParam("relationship") long relationship,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      FellThrough why) {
    read.with(id, relationship);
    callOff.of(id, Version.of(version), Asked.body(why).reason());
    return tagged.meeting(id);
  }
}
