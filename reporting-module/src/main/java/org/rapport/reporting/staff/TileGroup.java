package org.rapport.reporting.staff;

import static org.rapport.reporting.kpi.Kpi.*;

import java.util.List;
import java.util.Map;
import org.rapport.reporting.kpi.Kpi;

/** KPIs that answer one question, in the order a reader asks. */
public record TileGroup(String title, List<Tile> tiles) {

  /** Key of the question to its KPIs; every KPI is in one of them. */
  static final List<Map.Entry<String, List<Kpi>>> QUESTIONS =
      List.of(
          Map.entry(
              "report.group.answered",
              List.of(
                  DECIDED_ON_TIME,
                  ACKNOWLEDGED_ON_TIME,
                  TIME_TO_DECISION_MEDIAN,
                  TIME_TO_DECISION_P90,
                  TIME_TO_CLOSE_MEDIAN,
                  TIME_TO_CLOSE_P90,
                  EXTENDED)),
          Map.entry(
              "report.group.ended",
              List.of(
                  SATISFIED_WITH_HANDLING,
                  SATISFIED_WITH_OUTCOME,
                  UPHELD,
                  CONTESTED,
                  REOPENED,
                  REPEATED,
                  WITHDRAWN)),
          Map.entry("report.group.received", List.of(RECEIVED, BACKLOG, COMPLAINTS_PER_HUNDRED)));
}
