package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.referrals.Bundle;
import org.rapport.feedback.referrals.BundleOrder;
import org.rapport.feedback.referrals.MakeBundle;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** The papers of a case for a body outside. */
@Path("/cases/{reference}/referrals/{number}/bundle")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({Bundle.TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "Cases")
public class CaseBundleResource {

  /**
   * @param files ids of files of the case
   * @param names of third persons to be masked
   */
  public record BundleInput(List<String> files, List<String> names) {}

  @Inject private MakeBundle bundles;

  @POST
  @Operation(
      summary = "Put the papers together for the body",
      description =
          "ZIP: index (PDF, CSV), complaint, messages, decisions, chosen files. Names are masked,"
              + " and files tell nothing of who made them.")
  @APIResponse(responseCode = "200", description = "The bundle, as an attachment")
  public Response make(
      @PathParam("reference") String reference,
      @PathParam("number") int number,
      BundleInput input) {
    BundleInput given = Body.given(input);
    List<Long> files =
        given.files() == null ? List.of() : given.files().stream().map(FileJson::idOf).toList();
    Bundle bundle = bundles.of(reference, number, new BundleOrder(files, given.names()));
    StreamingOutput zip =
        out -> {
          try (InputStream content = bundle.content()) {
            content.transferTo(out);
          }
        };
    Response.ResponseBuilder answer = Response.ok(zip);
    Download.headers(bundle.name(), Bundle.TYPE).forEach(answer::header);
    return answer.type(Bundle.TYPE).build();
  }
}
