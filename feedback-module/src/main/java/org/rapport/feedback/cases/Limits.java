package org.rapport.feedback.cases;

import org.rapport.platform.FileStore;

/**
 * The most that each field takes, in characters as people count them; screens and REST share it.
 */
public final class Limits {

  public static final int SUBJECT = 200;
  public static final int ABOUT = 300;
  public static final int TEXT = 20_000;
  public static final int REMEDY = 5_000;
  public static final int NAME = 200;
  public static final int EMAIL = 254;
  public static final int PHONE = 50;
  public static final int MESSAGE = 10_000;
  public static final int NOTE = 10_000;
  public static final int POINT = 1_000;
  public static final int POINTS = 50;
  public static final int REASONS = 10_000;
  public static final int DECISION = 20_000;
  public static final int REMEDY_ACTION = 1_000;
  public static final int REMEDY_ACTIONS = 20;

  /** One question of a plan, one person to hear, one thing to look for. */
  public static final int PLAN_LINE = 300;

  public static final int PLAN_LINES = 30;
  public static final int TASK = 1_000;
  public static final int TASKS = 50;
  public static final int EVIDENCE_WHAT = 300;
  public static final int EVIDENCE_WORDS = 10_000;
  public static final int EVIDENCE = 100;
  public static final int REASON = 1_000;
  public static final int CARE = 1_000;
  public static final int COMMENT = 2_000;
  public static final int FILES = FileStore.MAX_FILES;

  /** Most files one case ever holds. */
  public static final int FILES_IN_ALL = 100;

  private Limits() {}
}
