package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.reviews.IntervalView;
import org.rapport.stakeholder.reviews.SetReviewInterval;

/** How often reviews are held (mission J16). */
@Path("/reviews/intervals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewIntervalsResource {

  /** Months between two reviews, from 1 to 60. */
  public record Interval(Integer months) {}

  @Inject SetReviewInterval interval;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists how often models and, as line 0, the approach are reviewed")
  public List<IntervalView> intervals() {
    return interval.all();
  }

  @PUT
  @Path("{line}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Says how often a model and who follows it are reviewed")
  @APIResponse(responseCode = "200", description = "All intervals as they are now")
  public List<IntervalView> choose(@PathParam("line") long line, Interval chosen) {
    interval.of(line, Asked.body(chosen).months());
    return interval.all();
  }
}
