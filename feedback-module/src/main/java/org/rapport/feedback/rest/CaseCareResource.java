package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.Care;
import org.rapport.feedback.cases.KeepCare;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** What makes a complainant vulnerable and what they need otherwise, for who handles the case. */
@Path("/cases/{reference}/care")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseCareResource {

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @Inject private KeepCare keep;

  @GET
  @Operation(
      summary = "Read a complainant’s vulnerability and adjustments",
      description = "Each reading is on record.")
  @APIResponse(responseCode = "403", description = "Somebody else handles the case")
  public Care care() {
    return keep.of(reference);
  }

  @PUT
  @Operation(summary = "Note a complainant’s vulnerability and adjustments")
  @APIResponse(responseCode = "403", description = "Somebody else handles the case")
  public Care note(Care input) {
    Care given = Body.given(input);
    keep.with(Asked.at(reference, ifMatch), given.vulnerability(), given.adjustments());
    return keep.of(reference);
  }
}
