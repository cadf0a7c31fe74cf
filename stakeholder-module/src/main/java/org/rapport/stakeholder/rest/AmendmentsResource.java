package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.rapport.stakeholder.journey.AmendAgreement;
import org.rapport.stakeholder.journey.AmendmentEntry;
import org.rapport.stakeholder.journey.AmendmentView;
import org.rapport.stakeholder.journey.ReadAmendments;

/** How an agreement came to say what it says now (mission J10). */
@Path("/relationships/{id}/agreement/amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class AmendmentsResource {

  @Inject ReadAmendments read;
  @Inject AmendAgreement amend;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads what the agreement said before each change, the latest first")
  public List<AmendmentView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(
      summary =
          "Corrects, changes, extends or renews the agreement; terms are all it says then;"
              + " takes If-Match")
  @APIResponse(responseCode = "201", description = "Kept, with what it said before")
  @APIResponse(
      responseCode = "409",
      description = "No agreement, no goal, or nothing of the kind would change")
  public Response amend(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      AmendmentEntry amendment) {
    AmendmentEntry body = Asked.body(amendment);
    Created created =
        once.make(
            key,
            "relationships/" + id + "/agreement/amendments",
            body,
            () -> amend.with(id, Version.of(version), body, List.of()));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
