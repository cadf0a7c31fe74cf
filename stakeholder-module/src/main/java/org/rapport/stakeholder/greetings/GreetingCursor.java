package org.rapport.stakeholder.greetings;

/** A place in a list: how many rows come before it; no list here is longer than an audience. */
record GreetingCursor(int before) {

  /** What is no place of ours counts as the start. */
  static GreetingCursor parse(String text) {
    try {
      return new GreetingCursor(Math.max(0, Integer.parseInt(text)));
    } catch (NumberFormatException notOurs) {
      return new GreetingCursor(0);
    }
  }
}
