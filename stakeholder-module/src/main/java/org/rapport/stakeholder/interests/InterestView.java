package org.rapport.stakeholder.interests;

/**
 * An interest as staff see it.
 *
 * @param version to be given back with a change
 * @param key the matter as addresses name it
 */
public record InterestView(
    long id, long version, long stakeholderId, String key, InterestEntry facts) {

  static InterestView of(Interest interest) {
    return new InterestView(
        interest.id(),
        interest.version(),
        interest.stakeholderId(),
        interest.matterKey(),
        interest.entry());
  }
}
