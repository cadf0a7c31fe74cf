package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import java.util.Map;

/**
 * Asks for all counts of a period in one statement. Whole months come from the tally by month, the
 * days before and after them from the daily one. Days stand in it as literals, not parameters:
 * which index is best depends on them.
 */
final class ReadStatement {

  private static final String SQL =
      """
      select 'COUNT', measure, month, attribute, 0, true, sum(n)
      from reporting.counted_by_month
      where measure in (:counts) and month >= :whole and month < :edge
      group by 2, 3, 4 having sum(n) > 0
      union all
      select 'COUNT', measure, date_trunc('month', day)::date, attribute, 0, true, sum(n)
      from reporting.counted
      where measure in (:counts) and (day between :first and :head or day between :tail and :last)
        and (day <= :due or measure not in ('ACKNOWLEDGEMENT', 'DECISION', 'ACTION'))
      group by 2, 3, 4 having sum(n) > 0
      union all
      select 'SPELL', measure, month, '', days, attribute = 'ENDED', sum(n)
      from reporting.counted_by_month
      where measure in (:times) and attribute <> 'ESTIMATED'
        and month >= :whole and month < :edge and until < :edge
      group by 2, 3, 5, 6 having sum(n) > 0
      union all
      select 'SPELL', measure, date_trunc('month', day)::date, '', until - day,
        attribute = 'ENDED', sum(n)
      from reporting.counted
      where measure in (:times) and attribute <> 'ESTIMATED'
        and day >= :whole and day < :edge and until between :edge and :last
      group by 2, 3, 5, 6 having sum(n) > 0
      union all
      select 'SPELL', measure, date_trunc('month', day)::date, '', until - day,
        attribute = 'ENDED', sum(n)
      from reporting.counted
      where measure in (:times) and attribute <> 'ESTIMATED'
        and (day between :first and :head or day between :tail and :last) and until <= :last
      group by 2, 3, 5, 6 having sum(n) > 0
      union all
      select 'SPELL', measure, date_trunc('month', day)::date, '', :last - day, false, sum(n)
      from reporting.counted
      where measure in (:times) and attribute <> 'ESTIMATED'
        and day between :first and :last and until > :last
      group by 2, 3, 5 having sum(n) > 0
      union all
      select 'OPEN', measure, day, '', :last - day, false, sum(n)
      from reporting.counted
      where measure = 'TIME_TO_CLOSE' and until > :last and day <= :last
      group by 2, 3, 5 having sum(n) > 0
      union all
      select 'RATING', measure, day,
        concat_ws(' ',
          coalesce(sum(n) filter (where attribute = '1'), 0),
          coalesce(sum(n) filter (where attribute = '2'), 0),
          coalesce(sum(n) filter (where attribute = '3'), 0),
          coalesce(sum(n) filter (where attribute = '4'), 0),
          coalesce(sum(n) filter (where attribute = '5'), 0)),
        0, true, sum(n)
      from reporting.counted
      where measure in ('HANDLING', 'OUTCOME') and day <= :last
      group by 2, 3 having sum(n) > 0
      union all
      select 'STANDING', measure, :last, attribute, 0, true, sum(n)
      from reporting.counted
      where measure in ('UNDER_WAY', 'STEP', 'TIME_TO_RESOLVE') and until > :last and day <= :last
      group by 2, 4 having sum(n) > 0
      union all
      select 'STANDING', measure, :last, case when day <= :due then 'OVERDUE' else 'LATER' end,
        0, true, sum(n)
      from reporting.counted
      where measure in ('UPKEEP', 'REVIEW')
      group by 2, 4 having sum(n) > 0
      union all
      select 'STANDING', measure, :last, formal.attribute, 0, true, sum(n * times)
      from reporting.counted,
        lateral (values ('FORMAL', 1), ('DAYS', least(until, :last + 1) - greatest(day, :first)))
          as formal (attribute, times)
      where measure = 'FORMAL' and until > :first and day <= :last
      group by 2, 4 having sum(n * times) > 0
      """
          .replace(
              ":counts",
              "'RECEIVED_TYPE', 'RECEIVED_CHANNEL', 'RECEIVED_SEVERITY', 'EXTENDED', 'WITHDRAWN',"
                  + " 'ACKNOWLEDGEMENT', 'DECISION', 'FINDING', 'TELLING', 'CONTESTED', 'REOPENED',"
                  + " 'REPEATED', 'STEP_TAKEN', 'COURSE', 'ENDING', 'BREAK', 'EXCEPTION',"
                  + " 'EXCEPTION_CLOSED', 'ACTION', 'ACTION_EFFECT'")
          .replace(
              ":times",
              "'TIME_TO_ACKNOWLEDGE', 'TIME_TO_ASSESS', 'TIME_TO_INVESTIGATE',"
                  + " 'TIME_TO_DECISION', 'TIME_TO_CLOSE', 'TIME_TO_RESOLVE'");

  private ReadStatement() {}

  static String of(LocalDate first, LocalDate last, LocalDate due) {
    LocalDate edge = last.withDayOfMonth(1);
    LocalDate whole = first.plusMonths(first.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
    LocalDate head = whole.isAfter(last) ? last : whole.minusDays(1);
    LocalDate tail = whole.isAfter(edge) ? whole : edge;
    String sql = SQL;
    for (Map.Entry<String, LocalDate> day :
        Map.of(
                ":first", first, ":last", last, ":due", due, ":edge", edge, ":whole", whole,
                ":head", head, ":tail", tail)
            .entrySet()) {
      sql = sql.replace(day.getKey(), "date '" + day.getValue() + "'");
    }
    return sql;
  }
}
