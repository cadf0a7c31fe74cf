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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.timeline.ReadTimeline;
import org.rapport.stakeholder.timeline.TimelineFilter;
import org.rapport.stakeholder.timeline.TimelineView;

/** Everything that happened with a stakeholder (mission R16). */
@Path("/stakeholders/{id}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class TimelineResource {

  @Inject ReadTimeline timeline;
  @Inject Texts texts;

  /**
   * A line of it.
   *
   * @param what in the language asked for
   * @param text what somebody wrote about it, or null
   * @param page the page of staff with more, or null
   * @param by who told it, empty where nobody signed in did
   */
  public record Line(
      TimelineKind kind, Instant at, String what, String text, String page, String by) {}

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(
      summary = "Reads what happened, the newest first",
      description = "kind may be given more than once; since and until are days, 2026-12-31.")
  @APIResponse(responseCode = "200", description = "A page, and where the next one begins")
  public Slice<Line> lines(
      @PathParam("id") long id,
      @QueryParam("kind") List<String> kinds,
      @QueryParam("since") String since,
      @QueryParam("until") String until,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    List<TimelineKind> asked =
        kinds.stream()
            .filter(kind -> !kind.isBlank())
            .map(kind -> Asked.oneOf(TimelineKind.class, kind, "kind"))
            .toList();
    TimelineFilter filter =
        new TimelineFilter(asked, Asked.day(since, "since"), Asked.day(until, "until"));
    return timeline.page(id, filter, page, Asked.size(size)).map(this::line);
  }

  private Line line(TimelineView view) {
    return new Line(
        view.kind(), view.at(), texts.here(view.what()), view.text(), view.path(), view.by());
  }
}
