package org.rapport.feedback.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.RemedyState;
import org.rapport.feedback.cases.RemedyView;

/**
 * Something that was promised.
 *
 * @param owner sign-in name of who sees to it; null while nobody does, and for the complainant
 */
public record RemedyJson(
    int number,
    String what,
    String owner,
    LocalDate due,
    boolean overdue,
    RemedyState state,
    String result,
    Instant endedAt) {

  static List<RemedyJson> of(List<RemedyView> views) {
    return views.stream()
        .map(
            view ->
                new RemedyJson(
                    view.number(),
                    view.what(),
                    view.owner() == null ? null : view.owner().login(),
                    view.dueOn(),
                    view.overdue(),
                    view.state(),
                    view.result(),
                    view.endedAt()))
        .toList();
  }
}
