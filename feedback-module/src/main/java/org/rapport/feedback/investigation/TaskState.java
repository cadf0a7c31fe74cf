package org.rapport.feedback.investigation;

import java.util.List;

/** What became of a task. */
public enum TaskState {
  OPEN,
  DONE,
  /** It turned out to be needless, or could not be done. */
  DROPPED;

  /** How a task ends. */
  public static final List<TaskState> ENDED = List.of(DONE, DROPPED);
}
