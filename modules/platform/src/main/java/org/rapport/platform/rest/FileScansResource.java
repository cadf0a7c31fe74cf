package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.files.Rescan;
import org.rapport.platform.files.SeeScans;

/** Whether uploads are scanned for viruses. */
@Path("/file-scans")
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class FileScansResource {

  /**
   * @param files how many are in quarantine until scanned
   */
  public record ScannedAgain(int files) {}

  @Inject private SeeScans see;

  @GET
  @Operation(summary = "Whether uploads are scanned, and how many files wait for it")
  @APIResponse(responseCode = "200", description = "The scanner and the numbers of files")
  public SeeScans.Scans read() {
    return see.now();
  }

  @POST
  @Path("{which}")
  @Operation(
      summary = "Scan files anew",
      description = "which is waiting, unscanned, withheld or all; until then nobody gets them.")
  @APIResponse(responseCode = "200", description = "How many")
  @APIResponse(responseCode = "409", description = "Nothing scans")
  public ScannedAgain again(@PathParam("which") String which) {
    for (Rescan one : Rescan.values()) {
      if (one.name().equalsIgnoreCase(which)) {
        return new ScannedAgain(see.again(one));
      }
    }
    throw new NotFound();
  }
}
