package org.rapport.reporting.suppression;

import org.rapport.reporting.statistics.Interval;

/** A KPI's traffic light, which knows when it may not shine (rule 7). */
public enum Light {
  MET,
  MISSED,
  /** The interval spans the target: it may be met or missed. */
  NOT_ENOUGH_EVIDENCE,
  /** Too few for a color. */
  INDICATIVE,
  /** Too few for a figure. */
  HIDDEN,
  /** Nothing to be compared with. */
  NO_TARGET;

  /**
   * @param target or null
   * @param interval of the figure, or null where it has none
   */
  public static Light of(Evidence evidence, Target target, Interval interval) {
    if (evidence == Evidence.HIDDEN) {
      return HIDDEN;
    }
    if (target == null) {
      return NO_TARGET;
    }
    if (evidence == Evidence.INDICATIVE) {
      return INDICATIVE;
    }
    if (interval == null) {
      return NOT_ENOUGH_EVIDENCE;
    }
    if (target.isMetBy(interval)) {
      return MET;
    }
    return target.isMissedBy(interval) ? MISSED : NOT_ENOUGH_EVIDENCE;
  }
}
