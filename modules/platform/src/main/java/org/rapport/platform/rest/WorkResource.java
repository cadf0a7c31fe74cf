package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.platform.work.OwnWork;
import org.rapport.platform.work.WorkLine;
import org.rapport.platform.work.WorkShown;

/** The signed-in person's own work list. */
@Path("/work")
@Requires(Permission.OWN_ACCOUNT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work list")
public class WorkResource {

  private static final int MOST_PER_PAGE = 200;

  /**
   * @param dueOn null where there is no last day
   * @param path of the page where it is done
   */
  public record WorkJson(String what, LocalDate dueOn, String path) {}

  /**
   * @param next what to ask for as {@code page} to read on, or null at the end
   */
  public record WorkPage(List<WorkJson> items, String next, long total) {}

  @Inject private OwnWork work;
  @Inject private Texts texts;

  @GET
  @Operation(summary = "List what the signed-in person has to do, the first due first")
  public WorkPage list(
      @QueryParam("part") @DefaultValue("OVERDUE") String part,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<WorkLine> found = work.page(part(part), page, Math.max(1, Math.min(size, MOST_PER_PAGE)));
    return new WorkPage(
        found.items().stream()
            .map(line -> new WorkJson(texts.here(line.what()), line.dueOn(), line.path()))
            .toList(),
        found.next(),
        found.total());
  }

  private static WorkShown part(String asked) {
    return Arrays.stream(WorkShown.values())
        .filter(part -> part.name().equals(asked))
        .findFirst()
        .orElseThrow(() -> Invalid.field("part", Message.of("platform", "work.part.unknown")));
  }
}
