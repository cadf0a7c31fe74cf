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
import org.rapport.stakeholder.models.FactorEntry;
import org.rapport.stakeholder.models.FactorView;
import org.rapport.stakeholder.models.KeepFactors;

/** What outside the house shapes its approach to relationships (mission J19). */
@Path("/models/factors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Culture and policies")
public class FactorsResource {

  @Inject KeepFactors factors;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists outside factors: those that last by kind, then those that are over")
  public List<FactorView> all() {
    return factors.all();
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Notes an outside factor")
  @APIResponse(responseCode = "201", description = "Noted")
  @APIResponse(responseCode = "409", description = "There are too many already")
  public Response add(@HeaderParam("Idempotency-Key") String key, FactorEntry facts) {
    FactorEntry body = Asked.body(facts);
    Created created = once.make(key, "models/factors", body, () -> factors.add(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Changes an outside factor, or says when it was over; takes If-Match")
  @APIResponse(responseCode = "200", description = "The factor as it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public FactorView change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      FactorEntry facts) {
    factors.change(id, Version.of(version), Asked.body(facts));
    return factors.with(id);
  }
}
