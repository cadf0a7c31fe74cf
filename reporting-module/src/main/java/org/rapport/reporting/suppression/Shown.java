package org.rapport.reporting.suppression;

/** How a cell appears. */
public enum Shown {
  /** As it is. */
  PLAINLY,
  /** "<5": counted, but fewer than the minimum group. */
  AS_FEWER,
  /** Not at all; large enough itself, it would give a small one away. */
  WITHHELD
}
