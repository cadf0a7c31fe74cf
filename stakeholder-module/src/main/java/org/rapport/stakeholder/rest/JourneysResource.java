package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.CountJourneys;
import org.rapport.stakeholder.journey.JourneyFunnel;
import org.rapport.stakeholder.journey.JourneyPlace;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/** Where relationships stand on their journeys (mission J11). */
@Path("/journeys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class JourneysResource {

  /** One page of who stands at a step; {@code next} goes into {@code page}. */
  public record Page(List<JourneyPlace> items, String next, long total) {}

  @Inject CountJourneys count;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Counts the relationships at each step of each journey")
  public List<JourneyFunnel> counted(@QueryParam("group") Long group) {
    return count.of(group);
  }

  @GET
  @Path("{kind}/{step}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the relationships under way at a step, page by page")
  public Page at(
      @PathParam("kind") JourneyKind kind,
      @PathParam("step") JourneyStep step,
      @QueryParam("group") Long group,
      @QueryParam("page") Long after,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<JourneyPlace> found = count.at(kind, step, group, after, Asked.size(size));
    return new Page(found.items(), found.next(), found.total());
  }
}
