package org.rapport.reporting.kpi;

import java.util.List;

/**
 * A KPI month by month, by the months of the period.
 *
 * @param months one figure for each month, without traffic light
 */
public record Trend(Kpi kpi, List<Figure> months) {

  public Trend {
    months = List.copyOf(months);
  }
}
