package org.rapport.feedback.portal;

import java.io.Serializable;
import org.rapport.feedback.cases.Limits;

/** What the feedback is about: of which kind, and which one, as typed. */
public record About(Kind kind, String which) implements Serializable {

  static final About NOTHING = new About(null, null);

  /** Leaves room in the case's field for the word of the kind. */
  static final int MAX_WHICH = Limits.ABOUT - 50;

  /** What it can be about. */
  public enum Kind {
    SERVICE,
    PERSON,
    PLACE,
    OTHER
  }
}
