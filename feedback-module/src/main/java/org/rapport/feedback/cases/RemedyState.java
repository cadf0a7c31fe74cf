package org.rapport.feedback.cases;

import java.util.List;

/** What became of something that was promised. */
public enum RemedyState {
  OPEN,
  DONE,
  /** It is not done; the complainant is told why. */
  DROPPED;

  /** How something promised ends. */
  public static final List<RemedyState> ENDED = List.of(DONE, DROPPED);

  Happening happening() {
    return switch (this) {
      case OPEN -> Happening.REMEDY_PROMISED;
      case DONE -> Happening.REMEDY_DONE;
      case DROPPED -> Happening.REMEDY_DROPPED;
    };
  }
}
