package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.rest.SampleJson.AnswerJson;
import org.rapport.feedback.sampling.CheckCase;
import org.rapport.feedback.sampling.DrawSample;
import org.rapport.feedback.sampling.Question;
import org.rapport.feedback.sampling.SampleView;
import org.rapport.feedback.sampling.SeeSamples;
import org.rapport.feedback.sampling.Verdict;
import org.rapport.feedback.sampling.WriteSample;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/** Random samples of a quarter's cases, for auditors. */
@Path("/audit-samples")
@RequestScoped
@Requires(Permission.AUDIT_READ)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditSamplesResource {

  /**
   * @param quarter as 2026-Q3; it must be over
   * @param size how many cases to draw
   */
  public record DrawInput(String quarter, int size) {}

  /**
   * @param evidence what the case's record says to the questions, as far as it does
   */
  public record OpenedJson(SampleJson.CaseJson sampled, Map<Question, Verdict> evidence) {}

  @Inject private SeeSamples see;
  @Inject private DrawSample draw;
  @Inject private CheckCase check;
  @Inject private WriteSample write;
  @Inject private Once once;
  @Inject private Texts texts;

  @GET
  @Operation(summary = "List the samples", description = "The latest quarter first.")
  @APIResponse(responseCode = "200", description = "All of them")
  public List<SampleJson.LineJson> list() {
    return see.all().stream().map(SampleJson.LineJson::of).toList();
  }

  @POST
  @Operation(
      summary = "Draw a quarter's sample",
      description = "Once: of cases that ended in it, from each type and outcome by its share.")
  @APIResponse(responseCode = "201", description = "The sample")
  @APIResponse(responseCode = "409", description = "Not over, drawn already, or nothing to draw")
  public Response draw(DrawInput input, @HeaderParam("Idempotency-Key") String key) {
    DrawInput given = Body.given(input);
    once.act(
        new RequestKey(key), "audit sample", given, () -> draw.of(given.quarter(), given.size()));
    SampleJson drawn = SampleJson.of(see.of(given.quarter()));
    return Response.created(URI.create("audit-samples/" + drawn.quarter())).entity(drawn).build();
  }

  @GET
  @Path("{quarter}")
  @Operation(summary = "Read a sample")
  @APIResponse(responseCode = "200", description = "Its cases and what was found")
  public SampleJson read(@PathParam("quarter") String quarter) {
    return SampleJson.of(see.of(quarter));
  }

  @GET
  @Path("{quarter}/workbook")
  @Produces(TableFiles.WORKBOOK)
  @Operation(summary = "A sample as an Excel workbook")
  @APIResponse(responseCode = "200", description = "The workbook, as an attachment")
  public Response workbook(@PathParam("quarter") String quarter) {
    SampleView sample = write.sample(quarter);
    StreamingOutput workbook = out -> write.to(out, sample, texts.language());
    Response.ResponseBuilder answer = Response.ok(workbook);
    Download.headers("sample-" + sample.sample().quarter() + ".xlsx", TableFiles.WORKBOOK)
        .forEach(answer::header);
    return answer.build();
  }

  @GET
  @Path("{quarter}/cases/{reference}")
  @Operation(summary = "Open a case of a sample", description = "It is on record that you did.")
  @APIResponse(responseCode = "200", description = "Answers and what the record says")
  public OpenedJson open(
      @PathParam("quarter") String quarter, @PathParam("reference") String reference) {
    CheckCase.Opened opened = check.open(quarter, reference);
    return new OpenedJson(SampleJson.CaseJson.of(opened.sampled()), opened.evidence());
  }

  @PUT
  @Path("{quarter}/cases/{reference}")
  @Operation(summary = "Answer the questions about a case", description = "All of them at once.")
  @APIResponse(responseCode = "200", description = "The answers as kept")
  @APIResponse(responseCode = "409", description = "Somebody answered since")
  public SampleJson.CaseJson answer(
      @PathParam("quarter") String quarter,
      @PathParam("reference") String reference,
      @HeaderParam("If-Match") String ifMatch,
      List<AnswerJson> answers) {
    Map<Question, CheckCase.Given> given = new EnumMap<>(Question.class);
    Body.given(answers).stream()
        .filter(one -> one != null && one.question() != null)
        .forEach(one -> given.put(one.question(), new CheckCase.Given(one.verdict(), one.note())));
    return SampleJson.CaseJson.of(check.answer(quarter, reference, Asked.version(ifMatch), given));
  }
}
