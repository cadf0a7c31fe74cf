package org.rapport.reporting.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.MakeFigures;
import org.rapport.reporting.kpi.Period;

/** The figures of a period: what the dashboard shows, as data. */
@Path("/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.REPORTS_READ)
@Tag(name = "Reports")
public class KpisResource {

  @Inject private MakeFigures figures;
  @Inject private Texts texts;

  @GET
  @Operation(
      summary = "KPIs of a period",
      description =
          "Each with the number behind it, its 95 % interval, status, definition and version. What"
              + " may not be shown is null, and its cell reads <5 or withheld. Words are in the"
              + " language of Accept-Language.")
  @APIResponse(responseCode = "200", description = "The figures")
  @APIResponse(responseCode = "400", description = "No such period; 25 years at most")
  public KpisJson read(
      @Parameter(description = "First day, as 2026-01-01", required = true) @QueryParam("from")
          String from,
      @Parameter(description = "Last day, as 2026-12-31", required = true) @QueryParam("to")
          String to) {
    return new KpisAsJson(texts).of(figures.of(Period.parse(from, to)));
  }
}
