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
import org.rapport.stakeholder.models.DraftPrinciple;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.PrincipleEntry;
import org.rapport.stakeholder.models.ReadEditions;

/** Principles for all relationships: list, read, draft (mission J2). */
@Path("/models/principles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class PrinciplesResource {

  @Inject ReadEditions read;
  @Inject DraftPrinciple draft;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists the principles, each with all its versions, newest first")
  public List<EditionLine> list() {
    return read.lines(EditionKind.PRINCIPLE);
  }

  @GET
  @Path("{id}")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Reads one version of a principle; its ETag goes into If-Match")
  @APIResponse(responseCode = "200", description = "The version")
  public Response read(@PathParam("id") long id) {
    return tagged(id);
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Begins a new principle; the answer is the id of its first version, a draft")
  @APIResponse(responseCode = "201", description = "Begun")
  public Response begin(@HeaderParam("Idempotency-Key") String key, PrincipleEntry facts) {
    PrincipleEntry body = Asked.body(facts);
    Created created = once.make(key, "models/principles", body, () -> draft.begin(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Replaces what a draft says; takes If-Match")
  @APIResponse(responseCode = "200", description = "The draft as it is now")
  @APIResponse(responseCode = "409", description = "It was agreed, or changed meanwhile")
  public Response describe(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      PrincipleEntry facts) {
    draft.describe(id, Version.of(version), Asked.body(facts));
    return tagged(id);
  }

  private Response tagged(long id) {
    EditionView view = read.principle(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
