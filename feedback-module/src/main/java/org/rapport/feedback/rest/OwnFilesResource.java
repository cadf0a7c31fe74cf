package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.AttachFiles;
import org.rapport.feedback.cases.DownloadFile;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.platform.OpenToAll;

/** Files of a case, for whoever holds its receipt. */
@Path("/case/files")
@RequestScoped
@OpenToAll
@Tag(name = "Own case")
public class OwnFilesResource {

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private AttachFiles attach;
  @Inject private DownloadFile download;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Add files to the case", description = "Up to 10 at once, 20 MB each.")
  @APIResponse(responseCode = "204", description = "They are kept")
  @APIResponse(responseCode = "422", description = "One cannot be taken; none is kept")
  public void attach(List<EntityPart> parts) {
    attach.byComplainant(
        ReceiptHeader.receipt(authorization), UploadedFiles.of(parts), new RequestKey(key));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Download a file of the case")
  @APIResponse(responseCode = "200", description = "The file, as an attachment")
  public Response download(@PathParam("id") long id) {
    return FileAnswer.of(download.byComplainant(ReceiptHeader.receipt(authorization), id));
  }
}
