package org.rapport.reporting.readmodel;

/** What is counted; the attribute tells what of, the day of what. */
public enum Measure {
  /** Day of receipt; attribute is the type. */
  RECEIVED_TYPE,
  /** Day of receipt; attribute is the channel. */
  RECEIVED_CHANNEL,
  /** Day of receipt; attribute is the severity, or {@link Cell#NONE}. */
  RECEIVED_SEVERITY,
  /** Day of receipt of a case whose deadline was extended. */
  EXTENDED,
  /** Day of receipt of a case taken back by who sent it. */
  WITHDRAWN,
  /** Day the acknowledgement was due; attribute is a {@link Due}. */
  ACKNOWLEDGEMENT,
  /** Day the decision was due; attribute is a {@link Due}. */
  DECISION,
  /** From receipt until the first decision; attribute is an {@link End}. */
  TIME_TO_DECISION,
  /** From receipt until closing; attribute is an {@link End}. */
  TIME_TO_CLOSE,
  /** Day of the decision; attribute is the finding. */
  FINDING,
  /** Day of a decision that was contested. */
  CONTESTED,
  /** Day of a decision after which the case was opened again. */
  REOPENED,
  /**
   * Day of receipt of a complaint linked to a stakeholder; attribute is AGAIN where it came within
   * {@link #REPEATED_WITHIN_DAYS} after another of the same, else FIRST.
   */
  REPEATED,
  /** Day of the rating; attribute is the score of the handling. */
  HANDLING,
  /** Day of the rating; attribute is the score of the outcome. */
  OUTCOME;

  /** Raised whenever the same case counts differently than before: the tally is then made anew. */
  static final int COUNTING_VERSION = 3;

  /** As the view {@code reporting.repeated_complaint} has it too. */
  static final int REPEATED_WITHIN_DAYS = 90;

  /** The attribute of a complaint that repeats another one. */
  public static final String AGAIN = "AGAIN";

  /** How something due turned out. */
  public enum Due {
    MET,
    MISSED,
    /** Not done yet: missed once the day is over. */
    OPEN
  }

  /** How a time came to its end. */
  public enum End {
    ENDED,
    /** It can no longer come to the end that is measured. */
    CENSORED,
    /** It ended on a day that is only a guess: counted as ended, but not as a time. */
    ESTIMATED
  }
}
