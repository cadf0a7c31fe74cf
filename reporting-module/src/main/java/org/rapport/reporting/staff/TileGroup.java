package org.rapport.reporting.staff;

import static org.rapport.reporting.kpi.Kpi.*;

import java.util.List;
import java.util.Map;
import org.rapport.reporting.kpi.Kpi;

/**
 * KPIs that answer one question, in the order a reader asks.
 *
 * @param note what to know beside them, empty where there is nothing
 */
public record TileGroup(String title, List<Tile> tiles, String note) {

  /** Key of the question to its KPIs; every KPI of cases is in one of them. */
  static final List<Map.Entry<String, List<Kpi>>> OF_CASES =
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
              "report.group.stages",
              List.of(
                  TIME_TO_ACKNOWLEDGE_MEDIAN,
                  TIME_TO_ACKNOWLEDGE_P90,
                  TIME_TO_ASSESS_MEDIAN,
                  TIME_TO_ASSESS_P90,
                  TIME_TO_INVESTIGATE_MEDIAN,
                  TIME_TO_INVESTIGATE_P90)),
          Map.entry(
              "report.group.ended",
              List.of(
                  SATISFIED_WITH_HANDLING,
                  SATISFIED_WITH_OUTCOME,
                  UPHELD,
                  TOLD_OF_OUTCOME,
                  CONTESTED,
                  REOPENED,
                  REPEATED,
                  WITHDRAWN)),
          Map.entry("report.group.received", List.of(RECEIVED, BACKLOG, COMPLAINTS_PER_HUNDRED)));

  /** The same for relationships. */
  static final List<Map.Entry<String, List<Kpi>>> OF_RELATIONSHIPS =
      List.of(
          Map.entry(
              "report.group.approach",
              List.of(
                  APPROACH_ALIVE,
                  KEY_GROUPS_AGREED,
                  RELATIONSHIPS_LED,
                  STEPS_AS_AGREED,
                  STAFF_TRAINED)),
          Map.entry(
              "report.group.breaks",
              List.of(
                  BREAKS_NOT_FOLLOWED,
                  BREAKS_NOT_FOLLOWED_SHARE,
                  BREAKS_NOT_FOLLOWED_RATE,
                  BREAKS_BY_APPROACH,
                  BREAKS_BY_APPROACH_SHARE,
                  BREAKS_BY_APPROACH_RATE,
                  BREAKS_UNKNOWN)),
          Map.entry(
              "report.group.journey",
              List.of(
                  RELATIONSHIPS_UNDER_WAY,
                  CONVERTED,
                  OVERDUE_UPKEEP,
                  OVERDUE_RATINGS,
                  OVERDUE_REVIEWS,
                  ACTIONS_ON_TIME,
                  ACTIONS_EFFECTIVE,
                  EXCEPTIONS_REPORTED,
                  EXCEPTIONS_CLOSED,
                  EXCEPTIONS_OPEN,
                  EXCEPTION_TIME_MEDIAN,
                  EXCEPTION_TIME_P90)));
}
