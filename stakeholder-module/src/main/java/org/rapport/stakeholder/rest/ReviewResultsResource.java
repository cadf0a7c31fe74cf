package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Paper;
import org.rapport.platform.Permission;
import org.rapport.platform.Print;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ResultLine;
import org.rapport.stakeholder.reviews.ReviewPaper;
import org.rapport.stakeholder.reviews.ReviewView;
import org.rapport.stakeholder.reviews.SendResults;

/** What the parties are told of a review, and its report (mission J16). */
@Path("/reviews/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewResultsResource {

  /** Ids of the contacts to write to. */
  public record Recipients(List<Long> contacts) {}

  /** Contact by contact. */
  public record Results(List<ResultLine> items) {}

  @Inject SendResults send;
  @Inject ReadReviews read;
  @Inject ReviewPaper papers;
  @Inject Print print;
  @Inject Texts texts;
  @Inject Once once;

  @GET
  @Path("results")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Shows who of the party would be sent what, and who is left out and why")
  @APIResponse(responseCode = "200", description = "Nothing was sent")
  @APIResponse(responseCode = "409", description = "Not completed, or of no relationship")
  public Results preview(@PathParam("id") long id) {
    return new Results(send.preview(id));
  }

  @POST
  @Path("results")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Sends the results to contacts, each in their language; takes If-Match")
  @APIResponse(responseCode = "201", description = "Sent, but to those left out")
  @APIResponse(responseCode = "409", description = "Not completed, or nobody could be sent it")
  public Response send(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @HeaderParam("Idempotency-Key") String key,
      Recipients recipients) {
    Recipients body = Asked.body(recipients);
    List<Long> contacts = Asked.parameter(body.contacts(), "contacts");
    Results results =
        once.answer(
            key,
            "reviews/" + id + "/results",
            body,
            Results.class,
            () -> new Results(send.send(id, Version.of(version), contacts)));
    return Response.status(Response.Status.CREATED).entity(results).build();
  }

  @GET
  @Path("report")
  @Produces(Print.PDF)
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Gives its report as PDF, with for=party without what is internal")
  public Response report(@PathParam("id") long id, @QueryParam("for") String reader)
      throws IOException {
    ReviewView review = read.with(id);
    Paper paper =
        "party".equals(reader) ? papers.forParty(review, texts.language()) : papers.whole(review);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    print.pdf(paper, file);
    return Response.ok(file.toByteArray(), Print.PDF).build();
  }
}
