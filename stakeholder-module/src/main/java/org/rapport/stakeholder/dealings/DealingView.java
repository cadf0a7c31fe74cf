package org.rapport.stakeholder.dealings;

/**
 * A past service or cooperation as staff see it.
 *
 * @param version to be given back with a change
 */
public record DealingView(long id, long version, long stakeholderId, DealingEntry facts) {

  static DealingView of(Dealing dealing) {
    return new DealingView(
        dealing.id(), dealing.version(), dealing.stakeholderId(), dealing.entry());
  }
}
