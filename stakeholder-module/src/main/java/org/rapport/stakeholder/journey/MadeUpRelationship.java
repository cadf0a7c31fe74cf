package org.rapport.stakeholder.journey;

/**
 * A relationship has been made up, for those who add to it.
 *
 * @param index of its stakeholder among all that are made
 * @param agent who works with it
 */
public record MadeUpRelationship(int index, RelationshipView relationship, long agent) {

  /** Two of three keep their record in Chinese; begins the keys of made-up words. */
  public String language() {
    return index % 3 == 2 ? "en." : "zh.";
  }
}
