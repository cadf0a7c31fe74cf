package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.SearchPlace;
import org.rapport.platform.Texts;

/** What the search box of every staff page found. */
@Named
@RequestScoped
public class SearchPage {

  private static final int LONGEST = 200;
  private static final int SHOWN = 20;

  /** What one place found. */
  public record Result(String title, List<SearchPlace.Found> found) {}

  @Inject @Any private Instance<SearchPlace> places;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private String q;
  private List<Result> results;

  /** Places that found something. */
  public List<Result> getResults() {
    if (results == null) {
      results =
          isAsked()
              ? places.stream()
                  .filter(place -> user.may(place.permission()))
                  .sorted(Comparator.comparing(SearchPlace::order))
                  .map(place -> new Result(texts.here(place.title()), place.find(q, SHOWN)))
                  .filter(result -> !result.found().isEmpty())
                  .toList()
              : List.of();
    }
    return results;
  }

  public boolean isAsked() {
    return q != null && !q.isBlank();
  }

  public String getQ() {
    return q;
  }

  /** What is longer than any name is no name; its beginning is looked for. */
  public void setQ(String typed) {
    q = typed == null || typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
  }
}
