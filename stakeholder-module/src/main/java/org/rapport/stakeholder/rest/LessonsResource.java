package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.reviews.LessonFilter;
import org.rapport.stakeholder.reviews.LessonLine;
import org.rapport.stakeholder.reviews.ReadLessons;

/** What completed reviews learned (mission J16). */
@Path("/reviews/lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class LessonsResource {

  /** A page of lessons; {@code next} is a value for {@code page}. */
  public record LessonPage(List<LessonLine> items, String next, long total) {}

  @Inject ReadLessons lessons;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists lessons, the newest first, by words, group or model")
  public LessonPage lessons(
      @QueryParam("q") String text,
      @QueryParam("group") Long group,
      @QueryParam("model") Long model,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<LessonLine> slice =
        lessons.page(new LessonFilter(text, group, model), page, Asked.size(size));
    return new LessonPage(slice.items(), slice.next(), slice.total());
  }
}
