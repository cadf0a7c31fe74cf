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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.AgreementFileView;
import org.rapport.stakeholder.journey.AttachToAgreement;
import org.rapport.stakeholder.journey.ReadAgreementFiles;
import org.rapport.stakeholder.journey.Upload;

/** Files of an agreement (mission J10). */
@Path("/relationships/{id}/agreement/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class AgreementFilesResource {

  @Inject ReadAgreementFiles read;
  @Inject AttachToAgreement attach;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the files of the agreement, in the order they were attached")
  public List<AgreementFileView> all(@PathParam("id") long id) {
    return read.of(id);
  }

  @GET
  @Path("{file}")
  @Produces(MediaType.WILDCARD)
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Downloads a file of the agreement")
  @APIResponse(responseCode = "200", description = "The file, as an attachment")
  public Response download(@PathParam("id") long id, @PathParam("file") long file) {
    return DownloadedFile.of(read.open(id, file));
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Attaches files to the agreement; 10 at most at once")
  @APIResponse(responseCode = "201", description = "Kept, answered with all files as they are now")
  @APIResponse(responseCode = "409", description = "There is no agreement, or it has ended")
  @APIResponse(responseCode = "422", description = "A file that cannot be taken")
  public Response attach(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      List<EntityPart> parts) {
    List<Upload> uploads = UploadedFiles.of(Asked.body(parts));
    once.make(
        key,
        "relationships/" + id + "/agreement/files",
        uploads.stream().map(Upload::name).toList(),
        () -> {
          attach.attach(id, uploads);
          return id;
        });
    return Response.status(Response.Status.CREATED).entity(read.of(id)).build();
  }

  @DELETE
  @Path("{file}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Takes a file away; it is gone from the disk soon")
  @APIResponse(responseCode = "204", description = "Taken away")
  @APIResponse(responseCode = "409", description = "The relationship has ended")
  public void remove(@PathParam("id") long id, @PathParam("file") long file) {
    attach.remove(id, file);
  }
}
