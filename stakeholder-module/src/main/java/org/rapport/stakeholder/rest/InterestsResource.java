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
import org.rapport.stakeholder.interests.InterestEntry;
import org.rapport.stakeholder.interests.InterestView;
import org.rapport.stakeholder.interests.KeepInterest;
import org.rapport.stakeholder.interests.ReadInterests;

/** What a stakeholder wants and expects, of which service or matter (mission R12). */
@Path("/stakeholders/{id}/interests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class InterestsResource {

  @Inject ReadInterests read;
  @Inject KeepInterest keep;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads what the stakeholder wants and expects, the latest first")
  public List<InterestView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @GET
  @Path("{interest}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one; its ETag goes into If-Match of a change")
  public Response one(@PathParam("id") long id, @PathParam("interest") long interest) {
    return tagged(id, interest);
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Notes what the stakeholder wants; it is on the timeline then")
  @APIResponse(responseCode = "201", description = "Noted")
  @APIResponse(responseCode = "409", description = "There are too many already")
  public Response note(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, InterestEntry entry) {
    InterestEntry body = Asked.body(entry);
    Created created =
        once.make(key, "stakeholders/" + id + "/interests", body, () -> keep.noted(id, body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{interest}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Changes what is noted; takes If-Match")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public Response correct(
      @PathParam("id") long id,
      @PathParam("interest") long interest,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      InterestEntry entry) {
    keep.corrected(id, interest, Version.of(version), Asked.body(entry));
    return tagged(id, interest);
  }

  @DELETE
  @Path("{interest}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes out what they do not want any more; takes If-Match")
  @APIResponse(responseCode = "204", description = "Taken out")
  @APIResponse(responseCode = "409", description = "Changed meanwhile")
  public void remove(
      @PathParam("id") long id,
      @PathParam("interest") long interest,
      @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    keep.removed(id, interest, Version.of(version));
  }

  private Response tagged(long id, long interest) {
    InterestView view = read.with(id, interest);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
