package org.rapport.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.SearchPlace;

/** Looks for a name in every place where the signed-in person may look. */
@ApplicationScoped
public class SearchEverywhere {

  /** Of what is looked for; no name is longer. */
  public static final int LONGEST = 200;

  private static final int SHOWN = 20;

  /** What one place found. */
  public record Result(Message title, List<SearchPlace.Found> found) {}

  private Instance<SearchPlace> places;
  private CurrentUser user;

  protected SearchEverywhere() {}

  @Inject
  SearchEverywhere(@Any Instance<SearchPlace> places, CurrentUser user) {
    this.places = places;
    this.user = user;
  }

  /**
   * Places that found something, at most 20 things each, the best first.
   *
   * @param typed a name, its beginning or its initials, or a reference; nothing is found for blank
   * @throws org.rapport.kernel.Invalid for {@code q} where it is longer than {@link #LONGEST}
   */
  public List<Result> with(String typed) {
    String text = Text.optional(typed, "q", LONGEST);
    if (text == null) {
      return List.of();
    }
    return places.stream()
        .filter(place -> user.may(place.permission()))
        .sorted(Comparator.comparing(SearchPlace::order))
        .map(place -> new Result(place.title(), place.find(text, SHOWN)))
        .filter(result -> !result.found().isEmpty())
        .toList();
  }
}
