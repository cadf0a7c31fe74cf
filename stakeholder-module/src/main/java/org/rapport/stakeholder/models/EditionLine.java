package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/**
 * A principle or a model with all its versions.
 *
 * @param versions the newest first
 */
public record EditionLine(long lineId, List<EditionView> versions) {

  public EditionView newest() {
    return versions.get(0);
  }

  /** The version by which relationships are led now: the newest in force. */
  public Optional<EditionView> inForce() {
    return versions.stream().filter(EditionView::isInForce).findFirst();
  }

  /** What stands for the line in a list: what is in force, else the newest. */
  public EditionView shown() {
    return inForce().orElseGet(this::newest);
  }

  /** The draft of a next version, null where there is none. */
  public EditionView draft() {
    return newest().isDraft() ? newest() : null;
  }
}
