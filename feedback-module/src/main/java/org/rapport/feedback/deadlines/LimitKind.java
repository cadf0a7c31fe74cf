package org.rapport.feedback.deadlines;

/** What a profile may set a limit for. */
public enum LimitKind {
  /** Until who sent it has to be told that it arrived. */
  ACKNOWLEDGEMENT,
  /** Until the first decision. */
  STAGE_ONE,
  /** Until the decision of a contested case. */
  STAGE_TWO,
  /** Until who sent it hears again how it stands, as long as no decision has left. */
  NEXT_UPDATE,
  /** How far an extension may go beyond the day it would be due otherwise. */
  EXTENSION,
  /** How long before a due date it counts as due soon. */
  WARNING;

  public static LimitKind ofStage(int stage) {
    return stage == 1 ? STAGE_ONE : STAGE_TWO;
  }
}
