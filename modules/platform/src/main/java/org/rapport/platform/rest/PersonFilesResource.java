package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Download;
import org.rapport.platform.Jobs;
import org.rapport.platform.NotFound;
import org.rapport.platform.Paper;
import org.rapport.platform.Permission;
import org.rapport.platform.Print;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.platform.persons.ExportPerson;
import org.rapport.platform.persons.WriteCertificate;

/** What people are handed: a copy of what is held of them, and the certificate of an erasure. */
@Path("/person-requests/{number}/files")
@Requires(Permission.PERSONAL_DATA)
@Tag(name = "Personal data")
public class PersonFilesResource {

  @Inject private ExportPerson export;
  @Inject private WriteCertificate certificates;
  @Inject private Print print;
  @Inject private Texts texts;

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a copy of what was found to be theirs", description = "A ZIP file.")
  @APIResponse(responseCode = "202", description = "Under way")
  public Response start(@PathParam("number") long number) {
    long job = export.start(number);
    URI there = URI.create("person-requests/" + number + "/files/" + job);
    return Response.accepted(read(job)).location(there).build();
  }

  @GET
  @Path("/{job: \\d+}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Read how far it is")
  public Jobs.Status read(@PathParam("job") long job) {
    return export.status(job).orElseThrow(NotFound::new);
  }

  @GET
  @Path("/copy")
  @Produces(ExportPerson.TYPE)
  @Operation(summary = "Take the copy made last", description = "It is kept for a week.")
  public Response copy(@PathParam("number") long number) {
    java.nio.file.Path file = export.handedOut(number).orElseThrow(NotFound::new);
    StreamingOutput content = out -> Files.copy(file, out);
    return answer(content, "person-" + file.getFileName(), ExportPerson.TYPE);
  }

  @GET
  @Path("/certificate")
  @Produces(Print.PDF)
  @Operation(summary = "Take the certificate of an erasure", description = "A PDF file.")
  public Response certificate(@PathParam("number") long number) {
    Paper paper = certificates.of(number, texts.language());
    StreamingOutput content = out -> print.pdf(paper, out);
    return answer(content, paper.title() + ".pdf", Print.PDF);
  }

  private static Response answer(StreamingOutput content, String name, String type) {
    Response.ResponseBuilder answer = Response.ok(content);
    Download.headers(name, type).forEach(answer::header);
    return answer.build();
  }
}
