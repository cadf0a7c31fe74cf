package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.incidents.HandleIncident;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.incidents.IncidentState;
import org.rapport.stakeholder.incidents.IncidentView;
import org.rapport.stakeholder.incidents.ReadIncidents;

/** Exceptions in relationships: mediated, handed up and closed (mission J15). */
@Path("/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exceptions")
public class IncidentsResource {

  /** Something that was done. */
  public record Step(String text) {}

  /**
   * @param handler account of whoever has it from now on, one of the level above
   */
  public record HandUp(String reason, Long handler) {}

  /** How it ended. */
  public record Outcome(String text) {}

  @Inject ReadIncidents read;
  @Inject HandleIncident handle;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(
      summary = "Lists exceptions: open ones by deadline, others the newest first",
      description = "Whoever is named in one never gets it, nor is it counted for them.")
  public Slice<IncidentLine> list(
      @QueryParam("stakeholder") Long stakeholder,
      @QueryParam("state") String state,
      @QueryParam("mine") boolean mine,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    IncidentState asked = Asked.oneOf(IncidentState.class, state, "state");
    return read.page(new IncidentFilter(stakeholder, asked, mine), page, Asked.size(size));
  }

  @GET
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads an exception; its ETag goes into If-Match of a change")
  @APIResponse(responseCode = "404", description = "None, or it is not for the reader")
  public Response read(@PathParam("id") long id) {
    return tagged(Response.Status.OK, id);
  }

  @POST
  @Path("{id}/steps")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Notes what was done to mediate; takes If-Match")
  @APIResponse(responseCode = "201", description = "The exception as it is now")
  @APIResponse(responseCode = "409", description = "It is closed, or changed meanwhile")
  public Response mediate(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Step step) {
    Step body = Asked.body(step);
    return done(key, id, "steps", body, () -> handle.mediate(id, Version.of(version), body.text()));
  }

  @POST
  @Path("{id}/hand-ups")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Hands it up, with a deadline in working days of its own; takes If-Match")
  @APIResponse(responseCode = "201", description = "The exception as it is now")
  @APIResponse(
      responseCode = "409",
      description = "Nobody is above, it names that person, it is closed, or changed meanwhile")
  @APIResponse(responseCode = "422", description = "No reason, or nobody of the level above")
  public Response handUp(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      HandUp up) {
    HandUp body = Asked.body(up);
    long handler = Asked.parameter(body.handler(), "handler");
    return done(
        key,
        id,
        "hand-ups",
        body,
        () -> handle.escalate(id, Version.of(version), body.reason(), handler));
  }

  @PUT
  @Path("{id}/outcome")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Closes it with how it ended; takes If-Match")
  @APIResponse(responseCode = "200", description = "The exception as it is now")
  @APIResponse(
      responseCode = "409",
      description = "Nothing was done to mediate, it is closed, or changed meanwhile")
  public Response resolve(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Outcome outcome) {
    handle.resolve(id, Version.of(version), Asked.body(outcome).text());
    return tagged(Response.Status.OK, id);
  }

  private Response done(String key, long id, String verb, Record body, Runnable work) {
    once.make(
        key,
        "incidents/" + id + "/" + verb,
        body,
        () -> {
          work.run();
          return id;
        });
    return tagged(Response.Status.CREATED, id);
  }

  private Response tagged(Response.Status status, long id) {
    IncidentView view = read.with(id);
    return Response.status(status)
        .entity(view)
        .header(HttpHeaders.ETAG, Version.tag(view.version()))
        .build();
  }
}
