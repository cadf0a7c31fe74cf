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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.DraftModel;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionLine;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ModelEntry;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.StepText;

/** Relationship models: list, read, draft (mission J1). */
@Path("/models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class ModelsResource {

  @Inject ReadEditions read;
  @Inject DraftModel draft;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists the relationship models, each with all its versions, newest first")
  public List<EditionLine> list() {
    return read.lines(EditionKind.MODEL);
  }

  @GET
  @Path("{id}")
  @Requires(Permission.MODELS_READ)
  @Operation(
      summary =
          "Reads one version of a model with the texts of its steps; its ETag goes into If-Match")
  @APIResponse(responseCode = "200", description = "The version")
  public Response read(@PathParam("id") long id) {
    return tagged(id);
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Begins a new model; the answer is the id of its first version, a draft")
  @APIResponse(responseCode = "201", description = "Begun")
  public Response begin(@HeaderParam("Idempotency-Key") String key, ModelEntry facts) {
    ModelEntry body = Asked.body(facts);
    Created created = once.make(key, "models", body, () -> draft.begin(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Replaces what a draft says apart from its steps; takes If-Match")
  @APIResponse(responseCode = "200", description = "The draft as it is now")
  @APIResponse(responseCode = "409", description = "It was agreed, or changed meanwhile")
  public Response describe(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ModelEntry facts) {
    draft.describe(id, Version.of(version), Asked.body(facts));
    return tagged(id);
  }

  @PUT
  @Path("{id}/steps/{step}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Replaces what a draft says about one step; takes If-Match")
  @APIResponse(responseCode = "200", description = "The draft as it is now")
  @APIResponse(responseCode = "409", description = "It was agreed, or changed meanwhile")
  public Response write(
      @PathParam("id") long id,
      @PathParam("step") String step,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      StepText[] texts) {
    JourneyStep written = Asked.body(Asked.oneOf(JourneyStep.class, step, "step"));
    List<StepText> body = Arrays.asList(Asked.body(texts));
    draft.write(id, Version.of(version), written, body);
    return tagged(id);
  }

  private Response tagged(long id) {
    ModelVersionView view = read.model(id);
    return Response.ok(view)
        .header(HttpHeaders.ETAG, Version.tag(view.edition().version()))
        .build();
  }
}
