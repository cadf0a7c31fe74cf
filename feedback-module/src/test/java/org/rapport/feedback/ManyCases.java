package org.rapport.feedback;

/** Very many made-up cases, written by the database itself. */
public final class ManyCases {

  private ManyCases() {}

  /**
   * Cases of two years up to November 2026, one in twenty open, one in 200 critical; one of five
   * words in each as frequent as 1 in 1, 10, 100, 1,000 and 10,000.
   */
  public static String sql(int count) {
    return """
        insert into feedback.cases (id, version, reference, type, channel, identity, language, subject,
          text, state, severity, assignee_id, received_at, acknowledge_due_on, acknowledged_at, stage,
          due_at, warn_at, first_due_at, set_due_at, waiting_since, update_warn_at,
          update_waiting_since, extended, contested, reopened, changed_at)
        select n::bigint * 7919 %% 1000000007 + 10, 1,
          'FB-' || to_char(n / 10000, 'FM0000') || '-' || to_char(n %% 10000, 'FM0000'),
          (array['COMPLAINT','COMPLAINT','QUESTION','SUGGESTION','COMPLIMENT'])[1 + n %% 5],
          'PORTAL', 'ANONYMOUS', 'en', 'Case ' || n, repeat('What happened was this. ', 12),
          case when n %% 20 = 0 then (array['RECEIVED','ASSESSED','INVESTIGATING'])[1 + n / 20 %% 3]
            else (array['DECIDED','CLOSED','CLOSED','WITHDRAWN'])[1 + n %% 4] end,
          case when n %% 200 = 0 then 'CRITICAL' when n %% 7 = 0 then null else 'LOW' end,
          case when n %% 3 = 0 then 11 end,
          timestamptz '2026-11-19 01:00Z' - n * interval '730 days' / %1$d, date '2026-11-19',
          timestamptz '2026-11-19 01:00Z', 1,
          timestamptz '2026-11-26 09:00Z' - n * interval '730 days' / %1$d,
          timestamptz '2026-11-25 09:00Z' - n * interval '730 days' / %1$d, null, null,
          case when n %% 100 = 20 then timestamptz '2026-11-18 01:00Z' end,
          timestamptz '2026-12-02 09:00Z' - n * interval '730 days' / %1$d,
          case when n %% 100 = 20 then timestamptz '2026-11-18 01:00Z' end,
          false, false, false, now()
        from generate_series(1, %1$d) n;
        insert into feedback.case_search (case_id, received_at, words)
        select c.id, c.received_at, array_to_tsvector(array_remove(array['everi',
          case when n %% 10 = 0 then 'ten' end, case when n %% 100 = 0 then 'hundr' end,
          case when n %% 1000 = 0 then 'thousand' end, 'w' || n %% 5000, 'x' || n %% 20000,
          case n when 1 then 'refund' when 2 then '电梯' when 3 then 'conflict' end,
          case n when 1 then 'broken' when 2 then '梯' end], null))
        from feedback.cases c, lateral (select substr(c.subject, 6)::int as n) x;
        insert into feedback.case_conflicts (case_id, staff_id)
        select id, 11 from feedback.cases where subject = 'Case 3';
        analyze feedback.cases; analyze feedback.case_search; analyze feedback.case_conflicts;
        """
        .formatted(count);
  }
}
