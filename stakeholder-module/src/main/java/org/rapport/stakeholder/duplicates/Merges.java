package org.rapport.stakeholder.duplicates;

import java.util.List;
import java.util.Optional;

/** The kept merges. */
interface Merges {

  /** Its id is set when this returns. */
  void add(Merge merge);

  /** Nobody else changes it until this transaction ends. */
  Optional<Merge> locked(long id);

  /** Into a stakeholder, the latest first. */
  List<Merge> into(long kept);

  /** The latest first. */
  List<Merge> latest(int most);
}
