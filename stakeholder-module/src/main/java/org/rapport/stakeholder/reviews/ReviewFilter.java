package org.rapport.stakeholder.reviews;

import java.util.Objects;

/**
 * Which reviews a list shows.
 *
 * @param state those that are due where nothing is said
 * @param group of the stakeholder, null for all and for reviews of no relationship
 */
public record ReviewFilter(
    ReviewState state, ReviewSubject subject, Occasion occasion, Long group) {

  public ReviewFilter {
    state = Objects.requireNonNullElse(state, ReviewState.DUE);
  }

  /** Whether it shows less than all that are in that state. */
  public boolean isNarrowed() {
    return subject != null || occasion != null || group != null;
  }
}
