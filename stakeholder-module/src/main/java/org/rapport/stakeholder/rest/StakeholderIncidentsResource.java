package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.incidents.IncidentEntry;
import org.rapport.stakeholder.incidents.IncidentFilter;
import org.rapport.stakeholder.incidents.IncidentLine;
import org.rapport.stakeholder.incidents.ReadIncidents;
import org.rapport.stakeholder.incidents.ReportIncident;

/** Exceptions in the relationship with one stakeholder (mission J15). */
@Path("/stakeholders/{id}/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exceptions")
public class StakeholderIncidentsResource {

  /**
   * What happened, and who deals with it first.
   *
   * @param handler an account; null means oneself
   */
  public record Report(IncidentEntry facts, Long handler) {}

  @Inject ReadIncidents read;
  @Inject ReportIncident report;
  @Inject CurrentUser user;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists a stakeholder's exceptions that are for the reader, the newest first")
  public Slice<IncidentLine> list(
      @PathParam("id") long id,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return read.page(IncidentFilter.of(id), page, Asked.size(size));
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Reports an exception; its agent has three working days")
  @APIResponse(responseCode = "201", description = "Reported")
  @APIResponse(responseCode = "409", description = "It would go to the colleague it names")
  @APIResponse(responseCode = "422", description = "Without kind, behavior or text")
  public Response report(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Report incident) {
    Report body = Asked.body(incident);
    IncidentEntry facts = Asked.parameter(body.facts(), "facts");
    long handler = body.handler() == null ? user.signedIn().id() : body.handler();
    Created created =
        once.make(
            key, "stakeholders/" + id + "/incidents", body, () -> report.with(id, facts, handler));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
