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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.TakeResponsibility;

/** Who is responsible for a stakeholder, and as what (mission J18). */
@Path("/stakeholders/{id}/responsible")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class ResponsibleResource {

  @Inject ReadStakeholder read;
  @Inject TakeResponsibility take;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads who is responsible; the ETag goes into If-Match of a change")
  public Response read(@PathParam("id") long id) {
    StakeholderView known = read.with(id);
    return Response.ok(known.responsible())
        .header(HttpHeaders.ETAG, Version.tag(known.version()))
        .build();
  }

  @PUT
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Names all who are responsible from now on; takes If-Match")
  @APIResponse(responseCode = "204", description = "They are; who is left out no longer is")
  @APIResponse(
      responseCode = "409",
      description = "Somebody may not be what they are named as, or it was changed meanwhile")
  public void take(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      List<ResponsibleEntry> all) {
    take.of(id, Version.of(version), Asked.body(all));
  }
}
