package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.rapport.stakeholder.dealings.DealingEntry;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.dealings.KeepDealing;
import org.rapport.stakeholder.dealings.ReadDealings;

/** Past services, bought either way, and past cooperation (mission R11). */
@Path("/stakeholders/{id}/dealings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class DealingsResource {

  @Inject ReadDealings read;
  @Inject KeepDealing keep;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads past services and cooperation, the latest begun first")
  public List<DealingView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @GET
  @Path("{dealing}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one; its ETag goes into If-Match of a change")
  public Response one(@PathParam("id") long id, @PathParam("dealing") long dealing) {
    return tagged(id, dealing);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes a past service or cooperation; it is on the timeline then")
  @APIResponse(responseCode = "201", description = "Noted")
  @APIResponse(responseCode = "409", description = "There are too many already")
  public Response note(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, DealingEntry entry) {
    DealingEntry body = Asked.body(entry);
    Created created =
        once.make(key, "stakeholders/" + id + "/dealings", body, () -> keep.noted(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{dealing}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Corrects what is noted; takes If-Match")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public Response correct(
      @PathParam("id") long id,
      @PathParam("dealing") long dealing,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      DealingEntry entry) {
    keep.corrected(id, dealing, Version.of(version), Asked.body(entry));
    return tagged(id, dealing);
  }

  @DELETE
  @Path("{dealing}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes out what was noted by mistake; takes If-Match")
  @APIResponse(responseCode = "204", description = "Taken out")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public void remove(
      @PathParam("id") long id,
      @PathParam("dealing") long dealing,
      @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    keep.removed(id, dealing, Version.of(version));
  }

  private Response tagged(long id, long dealing) {
    DealingView view = read.with(id, dealing);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
