package org.rapport.reporting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The figures of a period as they go over the wire. */
public record KpisJson(
    LocalDate from,
    LocalDate to,
    Instant snapshot,
    String timeZone,
    int definitionVersion,
    List<KpiJson> kpis,
    ReceivedJson received,
    TableJson backlog,
    RelationshipsJson relationships,
    RootCausesJson rootCauses,
    List<TrendJson> trends,
    RatingsJson ratings) {

  /**
   * @param n valid answers or cases behind it, null where hidden
   * @param exposure years that events are counted over, null where they are not
   * @param evidence HIDDEN, INDICATIVE or ENOUGH
   * @param status of the traffic light
   */
  public record KpiJson(
      String code,
      String name,
      String unit,
      Double value,
      Long n,
      Long hits,
      Double exposure,
      IntervalJson interval,
      String evidence,
      Double target,
      Boolean higherIsBetter,
      String status,
      String statusText,
      String definition,
      int definitionVersion) {}

  /** Of 95 %; high is null where the data do not bound it. */
  public record IntervalJson(double low, Double high) {}

  /** The same cases, taken apart in four ways. */
  public record ReceivedJson(
      TableJson byMonth, TableJson byType, TableJson byChannel, TableJson bySeverity) {}

  /**
   * Relationships under way, and those that ended in the period.
   *
   * @param indexWithout what the index of the approach is made without, in words
   */
  public record RelationshipsJson(
      List<String> indexWithout,
      TableJson byStep,
      TableJson byEnding,
      TableJson beforeByReason,
      TableJson brokenByWay,
      TableJson brokenByCause,
      TableJson exceptionsByKind) {}

  /** What complaints came from; a row's key is the number of its cause. */
  public record RootCausesJson(TableJson byCause, TableJson byReach, List<ActionsJson> actions) {}

  /** What is done about a cause; null where the number of its cases is hidden. */
  public record ActionsJson(String key, Long open, Long effective, Long notEffective) {}

  /** A count taken apart. */
  public record TableJson(CellJson total, List<CellJson> rows) {}

  /**
   * @param count null where hidden
   * @param shown the number, or what stands in its place
   */
  public record CellJson(String key, String label, Long count, String shown) {}

  /** A KPI month by month. */
  public record TrendJson(String code, List<MonthJson> months) {}

  /** One month of a trend; all null where hidden. */
  public record MonthJson(String month, Double value, Long n, IntervalJson interval) {}

  /** People who gave each score from 1 to 5; null where that may not be shown. */
  public record RatingsJson(List<Long> handling, List<Long> outcome) {}
}
