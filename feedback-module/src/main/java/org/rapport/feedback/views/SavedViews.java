package org.rapport.feedback.views;

import java.util.List;
import java.util.Optional;

/** The kept views. */
interface SavedViews {

  /** Somebody’s own and those that are shared with all, by name. */
  List<SavedView> of(long account, int most);

  Optional<SavedView> with(long id);

  void add(SavedView view);

  void remove(SavedView view);
}
