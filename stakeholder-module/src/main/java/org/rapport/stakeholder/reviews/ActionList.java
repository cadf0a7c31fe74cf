package org.rapport.stakeholder.reviews;

/** The lists of improvement actions. */
public enum ActionList {
  OPEN("due_on", "owner_id", "a.state = 'OPEN'"),
  TO_CHECK("check_due_on", "checker_id", "a.state = 'DONE' and a.effect is null"),
  /** Dropped, or checked for their effect. */
  CLOSED("closed_on", "owner_id", "a.closed_on is not null");

  private final String day;
  private final String person;
  private final String condition;

  ActionList(String day, String person, String condition) {
    this.day = day;
    this.person = person;
    this.condition = condition;
  }

  /** Column of the day that it is ordered by. */
  String day() {
    return day;
  }

  /** Column of whose it is. */
  String person() {
    return person;
  }

  /** On {@code a}, an action. */
  String condition() {
    return condition;
  }

  boolean isNewestFirst() {
    return this == CLOSED;
  }
}
