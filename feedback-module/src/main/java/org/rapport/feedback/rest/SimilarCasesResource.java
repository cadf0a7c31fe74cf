package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.similar.FindSimilar;
import org.rapport.feedback.similar.SimilarCase;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Cases that may be the same as another. */
@Path("/cases/{reference}/similar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class SimilarCasesResource {

  @Inject private FindSimilar find;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(
      summary = "Suggest cases that may be the same",
      description = "By the words they share, in English and Chinese; the most alike first.")
  public List<SimilarCase> similar(@PathParam("reference") String reference) {
    return find.to(reference);
  }
}
