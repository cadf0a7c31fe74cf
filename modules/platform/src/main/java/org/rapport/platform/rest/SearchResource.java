package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.SearchPlace;
import org.rapport.platform.Texts;
import org.rapport.platform.search.SearchEverywhere;

/** What the search box of every staff page finds. */
@Path("/search")
@Requires(Permission.OWN_ACCOUNT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

  /** What one place found, under its heading in the reader's language. */
  public record ResultJson(String title, List<SearchPlace.Found> found) {}

  @Inject private SearchEverywhere search;
  @Inject private Texts texts;

  @GET
  @Operation(
      summary = "Find stakeholders, contacts and cases by name or reference",
      description =
          "Chinese, pinyin, its initials and English; at most 20 of each kind, the best first.")
  public List<ResultJson> find(@QueryParam("q") String q) {
    return search.with(q).stream()
        .map(result -> new ResultJson(texts.here(result.title()), result.found()))
        .toList();
  }
}
