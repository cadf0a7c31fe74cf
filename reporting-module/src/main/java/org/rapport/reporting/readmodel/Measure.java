package org.rapport.reporting.readmodel;

import java.util.Set;
import java.util.stream.Stream;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.RelationshipEnding;

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
  /** From receipt until the acknowledgement; attribute is an {@link End}. */
  TIME_TO_ACKNOWLEDGE,
  /** From receipt until the first assessment; attribute is an {@link End}. */
  TIME_TO_ASSESS,
  /** From the first assessment until the first decision; attribute is an {@link End}. */
  TIME_TO_INVESTIGATE,
  /** From receipt until the first decision; attribute is an {@link End}. */
  TIME_TO_DECISION,
  /** From receipt until closing; attribute is an {@link End}. */
  TIME_TO_CLOSE,
  /** Day of the decision; attribute is the finding. */
  FINDING,
  /** Day of the decision; attribute is a {@link Telling}. */
  TELLING,
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
  OUTCOME,
  /** From a relationship's beginning to its end; attribute is an {@link Approach}. */
  UNDER_WAY,
  /** From a relationship's agreement to its end. */
  FORMAL,
  /** From entering a step of the journey to leaving it; attribute is the step. */
  STEP,
  /** Day a step was first entered; attribute is an {@link Approach}. */
  STEP_TAKEN,
  /** Day of the agreement, or of an end before one; attribute is a {@link Course}. */
  COURSE,
  /** Day of a relationship's end; attribute is how it ended. */
  ENDING,
  /** Day a formal relationship was broken off; attribute is a {@link Break}. */
  BREAK,
  /** Day an exception was reported; attribute is its kind. */
  EXCEPTION,
  /** Day an exception was closed. */
  EXCEPTION_CLOSED,
  /** From an exception's report to its closing; attribute is an {@link End}. */
  TIME_TO_RESOLVE,
  /** Day on which upkeep is due next. */
  UPKEEP,
  /** Day by which an open review is to be held. */
  REVIEW,
  /** Day by which an improvement action was to be done; attribute is a {@link Due}. */
  ACTION,
  /**
   * Day somebody could tell whether an improvement action helped; attribute is an {@link Effect}.
   */
  ACTION_EFFECT;

  /** Raised whenever the same counts differently than before: the tally is then made anew. */
  static final int COUNTING_VERSION = 5;

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

  /** Whether the complainant learned what was decided. */
  public enum Telling {
    TOLD,
    NOT_TOLD
  }

  /** Whether a relationship is led as agreed. */
  public enum Approach {
    FOLLOWED,
    NOT_FOLLOWED
  }

  /** What became of a potential relationship. */
  public enum Course {
    AGREED,
    NOT_AGREED
  }

  /** Whether something helped. */
  public enum Effect {
    EFFECTIVE,
    NOT_EFFECTIVE
  }

  /** What broke a relationship. Each break is one of these, so that none counts twice. */
  public enum Break {
    APPROACH_NOT_FOLLOWED,
    APPROACH_ITSELF,
    /** That the approach was not followed and the approach itself. */
    BOTH,
    HARMFUL_RELATIONSHIP,
    OTHER,
    UNKNOWN;

    /** How formal relationships end that are broken off. */
    public static final Set<RelationshipEnding> WAYS =
        Set.of(RelationshipEnding.UNWILLING, RelationshipEnding.OBJECTIVE_FACTOR);

    /** What concerns the approach comes before what else played a part. */
    static Break of(Set<EndingCause> causes) {
      if (causes.contains(EndingCause.APPROACH_NOT_FOLLOWED)) {
        return causes.contains(EndingCause.APPROACH_ITSELF) ? BOTH : APPROACH_NOT_FOLLOWED;
      }
      return Stream.of(values())
          .filter(one -> one != BOTH && causes.contains(EndingCause.valueOf(one.name())))
          .findFirst()
          .orElse(UNKNOWN);
    }
  }
}
