package org.rapport.reporting.kpi;

import org.rapport.reporting.suppression.Shown;

/**
 * A cell of a table as it appears.
 *
 * @param value null unless it is shown plainly
 */
public record Count(Shown shown, Long value) {

  static Count of(Shown shown, long value) {
    return new Count(shown, shown == Shown.PLAINLY ? Long.valueOf(value) : null);
  }

  public boolean isPlain() {
    return shown == Shown.PLAINLY;
  }
}
