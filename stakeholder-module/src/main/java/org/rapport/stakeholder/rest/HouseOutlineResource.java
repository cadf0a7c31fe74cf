package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.meetings.KeepOutline;
import org.rapport.stakeholder.meetings.OutlineEntry;
import org.rapport.stakeholder.meetings.OutlineView;

/** What first meetings start with (mission J5). */
@Path("/meeting-outline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class HouseOutlineResource {

  @Inject KeepOutline keep;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads the outline new meetings start with; its ETag goes into If-Match")
  public Response read() {
    return tagged();
  }

  @PUT
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Replaces the house's outline in both languages; takes If-Match")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String version, OutlineEntry entry) {
    keep.change(Version.of(version), Asked.body(entry));
    return tagged();
  }

  @DELETE
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Gives up the house's outline for the shipped one; takes If-Match")
  @APIResponse(responseCode = "204", description = "Meetings start with the shipped one")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public void giveUp(@HeaderParam(HttpHeaders.IF_MATCH) String version) {
    keep.giveUp(Version.of(version));
  }

  private Response tagged() {
    OutlineView view = keep.view();
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
