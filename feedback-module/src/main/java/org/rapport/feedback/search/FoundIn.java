package org.rapport.feedback.search;

/** What of a case a word stands in; a hit in an earlier one counts more. */
public enum FoundIn {
  SUBJECT('A'),
  /** The rest of what was sent, with the name of a sender who is known by name. */
  TEXT('B'),
  MESSAGE('C'),
  FILE('D');

  private final char weight;

  FoundIn(char weight) {
    this.weight = weight;
  }

  /** As PostgreSQL calls it. */
  char weight() {
    return weight;
  }
}
