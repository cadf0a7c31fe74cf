package org.rapport.feedback.imports;

import java.util.List;
import java.util.stream.Stream;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** What a column of a file can mean for a case. */
public enum Field {
  IGNORED,
  RECEIVED_ON,
  /** The number the case had where it comes from; keeps it from being imported twice. */
  EARLIER_NUMBER,
  SUBJECT,
  TEXT,
  /** Kept below the text, with the column's heading before it. */
  ADDED_TO_TEXT,
  ABOUT,
  REMEDY_SOUGHT,
  TYPE(FeedbackType.values()),
  CHANNEL(Channel.values()),
  SEVERITY(Severity.values()),
  IDENTITY(Identity.values()),
  NAME,
  EMAIL,
  PHONE,
  ENDING(Ending.values()),
  DECIDED_ON,
  DECIDED_ON_TIME(YesOrNo.values()),
  CLOSED_ON;

  /** Whether a decision came in time. */
  enum YesOrNo {
    YES,
    NO
  }

  private final List<String> choices;

  Field(Enum<?>... choices) {
    this.choices = Stream.of(choices).map(Enum::name).toList();
  }

  /** The words Rapport knows for this field; empty where the column's text is taken as it is. */
  public List<String> choices() {
    return choices;
  }

  public boolean isChoice() {
    return !choices.isEmpty();
  }

  boolean isDay() {
    return this == RECEIVED_ON || this == DECIDED_ON || this == CLOSED_ON;
  }

  /** Whether several columns may have it. */
  boolean isRepeatable() {
    return this == IGNORED || this == ADDED_TO_TEXT;
  }
}
