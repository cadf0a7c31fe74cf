package org.rapport.stakeholder.models;

/** The ten activities of relationship management (I 3.2, 4.1). */
public enum PracticeActivity {
  ANALYZE(Process.APPROACH),
  SET_PRINCIPLES(Process.APPROACH),
  SET_MODELS(Process.APPROACH),
  EMBED(Process.APPROACH),
  ADJUST(Process.APPROACH),
  IDENTIFY(Process.JOURNEY),
  VALIDATE(Process.JOURNEY),
  FOLLOW(Process.JOURNEY),
  HANDLE_EXCEPTIONS(Process.JOURNEY),
  REVIEW(Process.JOURNEY);

  /** The general approach to relationships, and the journey of a single one. */
  public enum Process {
    APPROACH,
    JOURNEY
  }

  private final Process process;

  PracticeActivity(Process process) {
    this.process = process;
  }

  public Process process() {
    return process;
  }
}
