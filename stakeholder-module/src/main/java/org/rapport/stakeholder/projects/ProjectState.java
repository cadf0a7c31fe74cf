package org.rapport.stakeholder.projects;

import org.rapport.kernel.Refusal;

/** How far a joint project came. */
public enum ProjectState {
  PROPOSED,
  IN_TALKS,
  AGREED,
  DECLINED;

  public boolean isOpen() {
    return this == PROPOSED || this == IN_TALKS;
  }

  void refuseOnceAnswered() {
    if (!isOpen()) {
      throw Refusal.because("stakeholder", "project.answered");
    }
  }
}
