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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.TableFiles;
import org.rapport.stakeholder.imports.Decide;
import org.rapport.stakeholder.imports.Decision;
import org.rapport.stakeholder.imports.DiscardImport;
import org.rapport.stakeholder.imports.ImportView;
import org.rapport.stakeholder.imports.ResultFile;
import org.rapport.stakeholder.imports.RunImport;
import org.rapport.stakeholder.imports.ShowImports;

/** Stakeholders from a file: tried, taken in the background, taken out again (mission R14). */
@Path("/stakeholder-imports")
@RequestScoped
@Requires(Permission.STAKEHOLDERS_IMPORT)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder imports")
public class StakeholderImportsResource {

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private BringStakeholders bring;
  @Inject private DescribeImport describe;
  @Inject private RunImport run;
  @Inject private ShowImports show;
  @Inject private Decide decide;
  @Inject private DiscardImport discard;
  @Inject private ResultFile result;

  @POST
  @Operation(
      summary = "Bring a file given as text",
      description = "Every row is tried in the background; nobody is registered before start.")
  @APIResponse(responseCode = "202", description = "Being checked; nobody is registered")
  @APIResponse(responseCode = "422", description = "The file or the columns cannot be taken")
  public Response bring(StakeholderImportInput input) {
    long id = bring.once(key, Asked.body(input));
    return Response.accepted(describe.with(id))
        .location(URI.create("stakeholder-imports/" + id))
        .build();
  }

  @GET
  @Operation(summary = "List imports, the latest first")
  public List<ImportView> list() {
    return show.latest();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read how far an import is, why rows were refused and what was proposed")
  public StakeholderImportJson read(@PathParam("id") long id) {
    return describe.with(id);
  }

  @POST
  @Path("{id}/check")
  @Operation(summary = "Say what the columns mean and try every row again")
  @APIResponse(responseCode = "202", description = "Being checked")
  public Response check(@PathParam("id") long id, ColumnsInput columns) {
    bring.check(id, Asked.body(columns).columns());
    return Response.accepted(describe.with(id)).build();
  }

  @POST
  @Path("{id}/decisions")
  @Operation(summary = "Decide about a row that is likely known, or about all undecided ones")
  @APIResponse(responseCode = "409", description = "The rows are not checked, or taken already")
  public StakeholderImportJson decide(@PathParam("id") long id, DecisionInput input) {
    DecisionInput given = Asked.body(input);
    Decision decision = Asked.body(Asked.oneOf(Decision.class, given.decision(), "decision"));
    if (given.row() == null) {
      decide.rest(id, decision);
    } else {
      decide.row(id, given.row(), decision, given.sameAs());
    }
    return describe.with(id);
  }

  @POST
  @Path("{id}/start")
  @Operation(summary = "Register the rows that were tried, or go on where it stopped")
  @APIResponse(responseCode = "202", description = "Under way in the background")
  @APIResponse(responseCode = "409", description = "Every row is refused, or it is not checked")
  public Response start(@PathParam("id") long id) {
    run.start(id);
    return Response.accepted(describe.with(id)).build();
  }

  @POST
  @Path("{id}/stop")
  @Operation(summary = "Stop the work at its next safe point; what is registered stays")
  @APIResponse(responseCode = "202", description = "Will stop")
  public Response stop(@PathParam("id") long id) {
    run.stop(id);
    return Response.accepted(describe.with(id)).build();
  }

  @POST
  @Path("{id}/undo")
  @Operation(
      summary = "Take out again what an import brought",
      description = "All of it but what somebody has worked on since.")
  @APIResponse(responseCode = "202", description = "Under way in the background")
  public Response undo(@PathParam("id") long id) {
    run.undo(id);
    return Response.accepted(describe.with(id)).build();
  }

  @GET
  @Path("{id}/refused")
  @Produces(TableFiles.WORKBOOK)
  @Operation(summary = "Download the rows that did not come in, with the reasons")
  public Response refused(@PathParam("id") long id) {
    show.with(id); // what is not there is said before the first byte
    StreamingOutput content = out -> result.writeTo(out, id);
    Response.ResponseBuilder response = Response.ok(content);
    Download.headers("not-imported-" + id + ".xlsx", TableFiles.WORKBOOK).forEach(response::header);
    return response.build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a file of which nobody was registered")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void discard(@PathParam("id") long id) {
    discard.now(id);
  }
}
