package org.rapport.feedback.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can happen to a case, as its timeline and the audit trail name it. */
public enum Happening {
  RECEIVED,
  /** Taken over from a file of earlier cases. */
  IMPORTED,
  ASSESSED,
  ASSIGNED,
  /** A rule fired: the detail is its number, and that of who got the case. */
  ROUTED,
  /** Somebody was told at once that it wants to be looked at. */
  ALERTED,
  LABELED,
  UNLABELED,
  /** Vulnerability and adjustments were noted. */
  CARE_NOTED,
  LINKED,
  /** Placed in a step of a journey, or in none. */
  PLACED,
  /** Put under a contract, or under none. */
  CONTRACTED,
  POINT_ADDED,
  POINT_CHANGED,
  NOTED,
  /** The plan of the investigation was written, or written anew. */
  PLANNED,
  TASK_GIVEN,
  /** Somebody else does it, or by another day. */
  TASK_MOVED,
  TASK_ENDED,
  EVIDENCE_ADDED,
  /** Words nobody shall read any more. */
  MASKED,
  ASKED,
  MESSAGE_SENT,
  MESSAGE_RECEIVED,
  FILES_ATTACHED,
  FOUND,
  EXTENDED,
  /** Time limits or the calendar were changed, and the due date was moved with them. */
  RECOUNTED,
  /** The same moved the day by which the complainant hears how it stands. */
  UPDATE_RECOUNTED,
  DECIDED,
  /** The complainant learned the outcome. */
  OUTCOME_TOLD,
  REMEDY_PROMISED,
  /** Somebody else sees to it, or by another day. */
  REMEDY_MOVED,
  REMEDY_DONE,
  REMEDY_DROPPED,
  /** It is kept whatever the rules of retention say. */
  HELD,
  HOLD_LIFTED,
  /** Handed to a body outside. */
  REFERRED,
  BUNDLED,
  BODY_ANSWERED,
  DUTY_IMPOSED,
  DUTY_DONE,
  RATED,
  /** A mail asked for a rating. */
  RATING_ASKED,
  CONTESTED,
  REOPENED,
  /** The complainant says that it was not put right. */
  NOT_FIXED,
  WITHDRAWN,
  CLOSED,
  /** Handled together with another case from then on, or no more. */
  JOINED,
  STANDS_ALONE,
  /** Closing was a mistake and is taken back at once. */
  CLOSING_UNDONE,
  CONFLICT_NAMED,
  /** It was not about the colleague after all. */
  CONFLICT_LIFTED,
  /** A custodian looked up who sent it. */
  IDENTITY_UNLOCKED,
  /** The complainant wants to be told of that, or no more. */
  UNLOCKS_WATCHED,
  UNLOCKS_UNWATCHED,
  /** The complainant is told of news at another address. */
  ADDRESS_CHANGED;

  private static final Set<Happening> INTERNAL =
      EnumSet.of(
          IMPORTED,
          ASSIGNED,
          ROUTED,
          ALERTED,
          LABELED,
          UNLABELED,
          CARE_NOTED,
          LINKED,
          PLACED,
          CONTRACTED,
          POINT_ADDED,
          POINT_CHANGED,
          NOTED,
          PLANNED,
          TASK_GIVEN,
          TASK_MOVED,
          TASK_ENDED,
          EVIDENCE_ADDED,
          MASKED,
          HELD,
          HOLD_LIFTED,
          BUNDLED,
          DUTY_IMPOSED,
          DUTY_DONE,
          FOUND,
          OUTCOME_TOLD,
          JOINED,
          STANDS_ALONE,
          CONFLICT_NAMED,
          CONFLICT_LIFTED,
          IDENTITY_UNLOCKED,
          UNLOCKS_WATCHED,
          UNLOCKS_UNWATCHED,
          ADDRESS_CHANGED);

  /** For example {@code case.point-added}. */
  String auditAction() {
    return "case." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the audit trail calls the detail; {@code staff} is the number of an account. */
  String auditDetail() {
    return switch (this) {
      case RECEIVED -> "channel";
      case ASSESSED -> "severity";
      case ASSIGNED, ALERTED -> "staff";
      case ROUTED -> "rule";
      case LABELED, UNLABELED -> "label";
      case POINT_ADDED, POINT_CHANGED, FOUND -> "point";
      case TASK_GIVEN, TASK_MOVED, TASK_ENDED -> "task";
      case EVIDENCE_ADDED -> "evidence";
      case MASKED -> "redaction";
      case REFERRED, BODY_ANSWERED -> "referral";
      case BUNDLED -> "files";
      case DUTY_IMPOSED, DUTY_DONE -> "duty";
      case FILES_ATTACHED -> "files";
      case EXTENDED, RECOUNTED, UPDATE_RECOUNTED -> "day";
      case DECIDED -> "finding";
      case OUTCOME_TOLD -> "how";
      case JOINED -> "case";
      case REMEDY_PROMISED, REMEDY_MOVED, REMEDY_DONE, REMEDY_DROPPED -> "remedy";
      default -> "detail";
    };
  }

  /** Whether the complainant sees it too. */
  public boolean isForComplainant() {
    return !INTERNAL.contains(this);
  }
}
