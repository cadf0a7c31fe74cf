package org.rapport.stakeholder.models;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All versions of all principles and models. */
interface Editions {

  Optional<Edition> with(long id);

  /** Those of {@code ids} that exist, in no order. */
  List<Edition> withIds(Collection<Long> ids);

  /** Versions of a principle or model, the newest first. */
  List<Edition> ofLine(long lineId);

  /** Of every principle or of every model; by line, the newest first. */
  List<Edition> all(EditionKind kind);

  /** A number that no line bears yet. */
  long newLine();

  /** Keeps a new or changed one; its id is set when this returns. */
  void keep(Edition edition);

  void remove(Edition draft);
}
