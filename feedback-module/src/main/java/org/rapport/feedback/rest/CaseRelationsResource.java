package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.relations.RelateCases;
import org.rapport.feedback.relations.RelationView;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** What a case has to do with others. */
@Path("/cases/{reference}/relations")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseRelationsResource {

  /**
   * @param kind DUPLICATE, FOLLOWS or RELATED
   */
  public record RelationInput(String kind) {}

  @PathParam("reference")
  private String reference;

  @Inject private RelateCases relate;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "List the cases that this one has to do with")
  public List<RelationView> list() {
    return relate.of(reference);
  }

  @PUT
  @Path("{other}")
  @Operation(summary = "Say what this case has to do with another")
  @APIResponse(responseCode = "204", description = "Said")
  @APIResponse(responseCode = "409", description = "They are related already")
  @APIResponse(responseCode = "422", description = "There is no such other case for you")
  public void relate(@PathParam("other") String other, RelationInput input) {
    relate.relate(reference, other, Body.given(input).kind());
  }

  @DELETE
  @Path("{other}")
  @Operation(summary = "Take it back; both cases stay as they are")
  @APIResponse(responseCode = "204", description = "Taken back")
  @APIResponse(responseCode = "409", description = "They are not related")
  public void separate(@PathParam("other") String other) {
    relate.separate(reference, other);
  }
}
