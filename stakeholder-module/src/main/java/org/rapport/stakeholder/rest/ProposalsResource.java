package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.incidents.IncidentView;
import org.rapport.stakeholder.incidents.ProposeModelChange;
import org.rapport.stakeholder.incidents.ReadIncidents;

/** What a model should say differently after an exception (mission J15). */
@Path("/incidents/{id}/proposal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exceptions")
public class ProposalsResource {

  /**
   * @param model what all versions of the model share
   */
  public record Proposal(Long model, String text) {}

  @Inject ReadIncidents read;
  @Inject ProposeModelChange propose;
  @Inject Once once;

  @PUT
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Proposes a change of a model; takes If-Match")
  @APIResponse(responseCode = "200", description = "The exception as it is now")
  @APIResponse(responseCode = "409", description = "A draft has it already, or changed meanwhile")
  @APIResponse(responseCode = "422", description = "No text, or no model in force")
  public Response propose(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      Proposal proposal) {
    Proposal body = Asked.body(proposal);
    propose.with(id, Version.of(version), body.model(), body.text());
    IncidentView view = read.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }

  @POST
  @Path("draft")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Takes it up in the draft of the model's next version, begun if need be")
  @APIResponse(responseCode = "201", description = "Id of the draft")
  @APIResponse(responseCode = "409", description = "A draft has it already")
  public Response draft(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key) {
    Created created =
        once.make(key, "incidents/" + id + "/proposal/draft", "", () -> propose.draft(id));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
