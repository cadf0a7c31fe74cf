package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.meetings.MeetingView;

/** The guided way through a first meeting (mission J4-J9). */
public enum MeetingStep {
  PREPARE,
  OUTLINE,
  RECORD,
  ASSESS,
  DECIDE;

  /** Whether what belongs to this step is there. */
  boolean isDone(MeetingView meeting, RelationshipView relationship) {
    return switch (this) {
      case PREPARE -> !meeting.preparation().checks().isEmpty() || meeting.record() != null;
      case OUTLINE -> !meeting.preparation().outline().isEmpty() || meeting.record() != null;
      case RECORD -> meeting.record() != null;
      case ASSESS -> relationship.assessment() != null;
      case DECIDE -> relationship.decision() != null;
    };
  }

  /** Where somebody who left takes it up again: the first step that is not done. */
  static MeetingStep takenUpAt(MeetingView meeting, RelationshipView relationship) {
    for (MeetingStep step : values()) {
      if (!step.isDone(meeting, relationship)) {
        return step;
      }
    }
    return RECORD;
  }
}
