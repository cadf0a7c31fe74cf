package org.rapport.stakeholder.interests;

import java.util.List;
import java.util.Optional;

/** The kept interests. */
interface Interests {

  Optional<Interest> with(long id);

  /** Of a stakeholder, the latest first. */
  List<Interest> of(long stakeholderId);

  /** In one matter, of those stakeholders the reader works with, by side and by strength. */
  List<Interest> in(String matterKey, int max);

  /**
   * Matters in which the reader's stakeholders have an interest, in the order of their keys.
   *
   * @param begins what the keys begin with
   * @param after null for the first page
   */
  List<Matter> matters(String begins, String after, int max);

  /** How many such matters there are, up to {@code max}. */
  long count(String begins, int max);

  void keep(Interest interest);

  void remove(Interest interest);
}
