package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.reviews.AskForReview;
import org.rapport.stakeholder.reviews.Occasion;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewFilter;
import org.rapport.stakeholder.reviews.ReviewLine;
import org.rapport.stakeholder.reviews.ReviewRequest;
import org.rapport.stakeholder.reviews.ReviewState;
import org.rapport.stakeholder.reviews.ReviewSubject;

/** Reviews of relationships, of models and of the approach as a whole (mission J16). */
@Path("/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewsResource {

  /** A page of reviews; {@code next} is a value for {@code page}. */
  public record ReviewPage(List<ReviewLine> items, String next, long total) {}

  @Inject ReadReviews read;
  @Inject AskForReview ask;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists the reviews in a state: first due first, completed ones newest first")
  public ReviewPage list(
      @QueryParam("state") String state,
      @QueryParam("subject") String subject,
      @QueryParam("occasion") String occasion,
      @QueryParam("group") Long group,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    ReviewFilter filter =
        new ReviewFilter(
            Asked.oneOf(ReviewState.class, state, "state"),
            Asked.oneOf(ReviewSubject.class, subject, "subject"),
            Asked.oneOf(Occasion.class, occasion, "occasion"),
            group);
    Slice<ReviewLine> slice = read.page(filter, page, Asked.size(size));
    return new ReviewPage(slice.items(), slice.next(), slice.total());
  }

  @POST
  @Requires(Permission.MODELS_READ)
  @Operation(
      summary =
          "Asks for a review: of a relationship, of a model, or of the approach without either")
  @APIResponse(responseCode = "201", description = "Asked for; Location leads to it")
  @APIResponse(responseCode = "409", description = "One is open already")
  public Response ask(@HeaderParam("Idempotency-Key") String key, ReviewRequest request) {
    ReviewRequest body = Asked.body(request);
    Created created = once.make(key, "reviews", body, () -> ask.with(body));
    return Response.created(URI.create("reviews/" + created.id())).entity(created).build();
  }
}
