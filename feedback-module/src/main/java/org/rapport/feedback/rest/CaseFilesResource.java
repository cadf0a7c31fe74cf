package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.AttachFiles;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.DownloadFile;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Files of a case, for staff. */
@Path("/cases/{reference}/files")
@RequestScoped
@Requires(Permission.CASES_READ)
@Tag(name = "Cases")
public class CaseFilesResource {

  @PathParam("reference")
  private String reference;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private DownloadFile download;
  @Inject private AttachFiles attach;

  @GET
  @Path("{id}")
  @Operation(summary = "Download a file of a case")
  @APIResponse(responseCode = "200", description = "The file, as an attachment")
  public Response download(@PathParam("id") long id) {
    return FileAnswer.of(download.byStaff(reference, id));
  }

  @POST
  @Requires(Permission.CASES_HANDLE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Add files",
      description = "With internal=false the complainant sees them, else staff alone.")
  @APIResponse(responseCode = "204", description = "They are kept")
  public void attach(
      @QueryParam("internal") @DefaultValue("true") boolean internal, List<EntityPart> parts) {
    attach.byStaff(
        CaseAt.latest(reference), UploadedFiles.of(parts), internal, new RequestKey(key));
  }
}
