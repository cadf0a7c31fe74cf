package org.rapport.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * A registry with what belongs to it, copied straight into the tables. One in ten stakeholders is
 * nobody's, the measured agent has some 200 however many there are, 500 others share the rest.
 */
final class MadeUpStakeholders {

  /** The number of one with a long timeline; the measured agent's. */
  static final int BUSY = 1;

  private static final int LONG = 10_000;
  private static final int DUTIES = 5_000;
  private static final int BEYOND = 100_000_000;
  private static final List<String> TABLES =
      List.of(
          "stakeholder.stakeholder",
          "stakeholder.status_change",
          "stakeholder.stakeholder_in_group",
          "stakeholder.contact",
          "stakeholder.search_entry",
          "stakeholder.listed",
          "stakeholder.existing_count",
          "stakeholder.source_count",
          "stakeholder.match_key",
          "stakeholder.responsible",
          "stakeholder.map_rating",
          "stakeholder.map_position",
          "stakeholder.map_count",
          "stakeholder.map_month",
          "stakeholder.relationship",
          "stakeholder.upkeep_item",
          "stakeholder.cadence",
          "stakeholder.due_for",
          "stakeholder.timeline_line",
          "platform.work_item");

  /** As the map keeps it of ratings it was told of. */
  private static final String MAP =
      """
      insert into stakeholder.map_position
      select r.stakeholder_id, r.influence, r.interest, r.rated_on, current_date + 365, true,
        (select coalesce(string_agg(g.group_id::text, ' ' order by g.group_id), '')
         from stakeholder.stakeholder_in_group g where g.stakeholder_id = r.stakeholder_id),
        r.rated_on || ':' || r.influence || ':' || r.interest
      from stakeholder.map_rating r on conflict do nothing;
      truncate stakeholder.map_count, stakeholder.map_month;
      insert into stakeholder.map_count
      select g.group_id, r.rated_on, r.influence, r.interest, count(*)
      from stakeholder.map_rating r join stakeholder.stakeholder_in_group g using (stakeholder_id)
      group by 1, 2, 3, 4
      union all
      select 0, rated_on, influence, interest, count(*) from stakeholder.map_rating
      group by 1, 2, 3, 4;
      insert into stakeholder.map_month
      select group_id, date_trunc('month', day), influence, interest, sum(delta)
      from stakeholder.map_count group by 1, 2, 3, 4""";

  /** As triggers, which rest while rows are copied, would derive it. */
  private static final String DERIVED =
      """
      insert into stakeholder.listed select * from stakeholder.to_list on conflict do nothing;
      insert into stakeholder.due_for select * from stakeholder.to_be_due on conflict do nothing;
      truncate stakeholder.source_count, stakeholder.source_change;
      insert into stakeholder.source_count select * from stakeholder.by_source;
      truncate stakeholder.existing_count, stakeholder.existing_change;
      insert into stakeholder.existing_count
      select t.day, sum(t.n) from stakeholder.search_entry e, stakeholder.turns(e.existing) t
      group by t.day""";

  /** Five in hundred overdue, of the rest most are due later. */
  private static final String WORK =
      """
      insert into platform.work_item (module, kind, subject, account_id, due_on, about, path)
      select 'stakeholder', 'upkeep.CALL_BACK', n::text, %d, current_date - %d + n %% 400,
        'Stakeholder ' || n, '/staff/stakeholders/upkeep?id=' || n
      from generate_series(1, %d) as n""";

  private final Instant now = Instant.now();
  private int made;

  /** Adds stakeholders until there are this many. */
  void copyUpTo(int total, Connection database, Staff staff) throws SQLException {
    Indexes indexes = Indexes.drop(database, TABLES);
    try (RegistryRows rows = new RegistryRows(database);
        var statement = database.createStatement()) {
      if (made == 0) {
        rows.longTimeline(MadeUpStakeholder.of(BUSY, total, now, staff.agent()), LONG);
        statement.execute(WORK.formatted(staff.agent(), 20, DUTIES));
      }
      while (made < total) {
        rows.add(MadeUpStakeholder.of(++made, total, now, staff.agent()));
      }
    }
    try (var statement = database.createStatement()) {
      statement.execute(MAP);
      statement.execute(DERIVED);
      for (String name : List.of("stakeholder", "contact", "map_rating", "timeline_line")) {
        String sequence = "stakeholder." + name + "_seq"; // what was imported has ids of it
        statement.execute(
            "select setval('%s', greatest(last_value, %d)) from %s"
                .formatted(sequence, BEYOND, sequence));
      }
      statement.execute("delete from reporting.counting"); // counted anew at the next start
    }
    indexes.makeAgain(database);
  }
}
