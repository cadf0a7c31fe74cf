package org.rapport.feedback.rest;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.imports.DiscardImport;
import org.rapport.feedback.imports.ImportView;
import org.rapport.feedback.imports.RefusedRows;
import org.rapport.feedback.imports.RunImport;
import org.rapport.feedback.imports.ShowImports;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/** Earlier cases from a CSV or Excel file: tried, taken in the background, taken out again. */
@Path("/case-imports")
@RequestScoped
@Requires(Permission.CASES_IMPORT)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case imports")
public class CaseImportsResource {

  private static final int PROBLEMS = 100;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private BringImport bring;
  @Inject private RunImport run;
  @Inject private ShowImports show;
  @Inject private RefusedRows refused;
  @Inject private DiscardImport discard;
  @Inject private Texts texts;

  @POST
  @Operation(
      summary = "Import a file given as text",
      description = "With dryRun every row is tried and no case is made; start it later.")
  @APIResponse(responseCode = "201", description = "Tried; nothing is a case yet")
  @APIResponse(responseCode = "202", description = "Tried, and under way in the background")
  @APIResponse(responseCode = "422", description = "The file or the mapping cannot be taken")
  @APIResponse(responseCode = "409", description = "Every row is refused")
  public Response bring(ImportInput input) {
    ImportInput given = Body.given(input);
    String csv = Body.given(given.csv());
    MappingInput mapping = given.mapping() == null ? MappingInput.NONE : given.mapping();
    String name = given.fileName() == null ? "cases.csv" : given.fileName();
    return brought(csv.getBytes(StandardCharsets.UTF_8), name, mapping, given.dryRun());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Import a CSV or Excel file",
      description = "Parts: file; if wanted mapping, as JSON, and dryRun.")
  @APIResponse(responseCode = "202", description = "Tried, and under way in the background")
  public Response bringFile(List<EntityPart> parts) throws IOException {
    ImportParts sent = new ImportParts(parts);
    return brought(sent.content(), sent.fileName(), sent.mapping(), sent.isDryRun());
  }

  @GET
  @Operation(summary = "List imports, the latest first")
  public List<ImportView> list() {
    return show.latest();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read how far an import is, and why rows were refused")
  public ImportJson read(@PathParam("id") long id) {
    return json(id);
  }

  @POST
  @Path("{id}/start")
  @Operation(summary = "Make cases of the rows that were tried, or go on where it stopped")
  @APIResponse(responseCode = "202", description = "Under way in the background")
  public Response start(@PathParam("id") long id) {
    run.start(id);
    return Response.accepted(json(id)).build();
  }

  @POST
  @Path("{id}/stop")
  @Operation(summary = "Stop the work at its next safe point; what is a case stays one")
  @APIResponse(responseCode = "202", description = "Will stop")
  public Response stop(@PathParam("id") long id) {
    run.stop(id);
    return Response.accepted(json(id)).build();
  }

  @GET
  @Path("{id}/refused")
  @Produces(TableFiles.WORKBOOK)
  @Operation(summary = "Download the rows that did not come in, with the reasons")
  public Response refused(@PathParam("id") long id) {
    show.with(id); // what is not there is said before the first byte
    StreamingOutput content = out -> refused.writeTo(out, id);
    Response.ResponseBuilder response = Response.ok(content);
    Download.headers("not-imported-" + id + ".xlsx", TableFiles.WORKBOOK).forEach(response::header);
    return response.build();
  }

  @POST
  @Path("{id}/undo")
  @Operation(
      summary = "Take an import's cases out again",
      description = "All of them but those somebody has worked on.")
  @APIResponse(responseCode = "202", description = "Under way in the background")
  public Response undo(@PathParam("id") long id) {
    run.undo(id);
    return Response.accepted(json(id)).build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a file of which nothing has become a case")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void discard(@PathParam("id") long id) {
    discard.now(id);
  }

  private Response brought(byte[] content, String name, MappingInput mapping, boolean dryRun) {
    long id = bring.once(new RequestKey(key), content, name, mapping);
    boolean starts = !dryRun && show.with(id).state().isBeforeStart();
    if (starts) {
      run.start(id);
    }
    return Response.status(dryRun ? Response.Status.CREATED : Response.Status.ACCEPTED)
        .location(URI.create("case-imports/" + id))
        .entity(json(id))
        .build();
  }

  private ImportJson json(long id) {
    ImportView view = show.with(id);
    List<String> headings = show.headings(id);
    return new ImportJson(
        view.id(),
        view.fileName(),
        view.state(),
        view.rows(),
        view.refused(),
        view.taken(),
        view.staying(),
        ImportJson.columns(headings, show.mapping(id)),
        ImportJson.problems(show.refused(id, 0, PROBLEMS), headings, texts));
  }
}
