package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.TableFiles;
import org.rapport.stakeholder.exports.AskedList;
import org.rapport.stakeholder.exports.ExportList;
import org.rapport.stakeholder.exports.ListWorkbook;

/** Every list of the staff as a workbook (mission R15). */
@Path("/lists/{list}/workbook")
@RequestScoped
@Tag(name = "Lists")
public class ListWorkbooksResource {

  @Inject ExportList export;

  @GET
  @Produces(TableFiles.WORKBOOK)
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(
      summary = "Downloads a list as an Excel workbook, narrowed by the parameters of its page",
      description =
          "upkeep-due, upkeep-slipping, incidents, reviews, review-actions, lessons, deviations,"
              + " hand-offs, joint-projects, map, ratings-due, matters, duplicates, or timeline with the id of a stakeholder."
              + " At most 50,000 rows; the last one says so where there are more.")
  @APIResponse(responseCode = "200", description = "With days, moments and numbers as such")
  @APIResponse(responseCode = "404", description = "No such list, or none that you may read")
  @APIResponse(responseCode = "400", description = "A parameter that cannot be asked for")
  public Response workbook(@PathParam("list") String list, @Context UriInfo address) {
    ListWorkbook workbook =
        export.of(
            list,
            AskedList.byProgram(
                name -> address.getQueryParameters().getOrDefault(name, List.of())));
    Response.ResponseBuilder response = Response.ok((StreamingOutput) workbook::writeTo);
    Download.headers(workbook.fileName(), TableFiles.WORKBOOK).forEach(response::header);
    return response.build();
  }
}
