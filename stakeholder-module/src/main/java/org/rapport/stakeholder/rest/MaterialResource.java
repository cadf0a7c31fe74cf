package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.Upload;
import org.rapport.stakeholder.material.AttachMaterial;
import org.rapport.stakeholder.material.MaterialView;
import org.rapport.stakeholder.material.ReadMaterial;

/** Files of a version of a model or principle, and of the trainings in it (mission J1, J2). */
@Path("/models/versions/{id}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class MaterialResource {

  @Inject ReadMaterial read;
  @Inject AttachMaterial attach;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists the files of a version and of its trainings, as they were attached")
  public List<MaterialView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @GET
  @Path("{file}")
  @Produces(MediaType.WILDCARD)
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Downloads a file of the version")
  @APIResponse(responseCode = "200", description = "The file, as an attachment")
  public Response download(@PathParam("id") long id, @PathParam("file") long file) {
    return DownloadedFile.of(read.open(id, file));
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Attaches files to the version, or to a training in it; 10 at most at once")
  @APIResponse(responseCode = "201", description = "Kept, answered with all files as they are now")
  @APIResponse(responseCode = "409", description = "The version is retired")
  @APIResponse(responseCode = "422", description = "A file that cannot be taken")
  public Response attach(
      @PathParam("id") long id,
      @QueryParam("trainingOn") String trainingOn,
      @HeaderParam("Idempotency-Key") String key,
      List<EntityPart> parts) {
    List<Upload> uploads = UploadedFiles.of(Asked.body(parts));
    once.make(
        key,
        "models/versions/" + id + "/files",
        uploads.stream().map(Upload::name).toList(),
        () -> {
          attach.attach(id, Asked.day(trainingOn, "trainingOn"), uploads);
          return id;
        });
    return Response.status(Response.Status.CREATED).entity(read.of(id)).build();
  }

  @DELETE
  @Path("{file}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Takes a file away; it is gone from the disk soon")
  @APIResponse(responseCode = "204", description = "Taken away")
  @APIResponse(responseCode = "409", description = "The version is retired")
  public void remove(@PathParam("id") long id, @PathParam("file") long file) {
    attach.remove(id, file);
  }
}
