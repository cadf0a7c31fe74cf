package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.rapport.platform.TestDatabase;

/** What triggers derive from the registry, beside what is derived from it here. */
final class DerivedRows {

  private static final String LISTED =
      """
      select s.id, coalesce(r.account_id, 0), e.sort_key::text, e.marks
      from stakeholder.stakeholder s join stakeholder.search_entry e on e.stakeholder_id = s.id
      left join (select distinct stakeholder_id, account_id from stakeholder.responsible) r
        on r.stakeholder_id = s.id""";

  private static final String DUE =
      """
      select coalesce(r.account_id, 0), d.list, d.day, d.id, d.stakeholder_id
      from (
        select 'UPKEEP' as list, due_on as day, id, stakeholder_id from stakeholder.upkeep_item
        where stopped_on is null and due_on is not null
        union all
        select 'UPKEEP', due_on, id, stakeholder_id from stakeholder.key_date
        union all
        select 'SLIPPING', slips_on, stakeholder_id, stakeholder_id from stakeholder.cadence) d
      join stakeholder.search_entry e on e.stakeholder_id = d.stakeholder_id
      left join (select distinct stakeholder_id, account_id from stakeholder.responsible) r
        on r.stakeholder_id = d.stakeholder_id""";

  private static final String SOURCES =
      """
      select source_kind::text, status::text, count(*) from stakeholder.stakeholder
      where id in (select stakeholder_id from stakeholder.search_entry) group by 1, 2""";

  private static final String SOURCES_KEPT =
      """
      select source::text, status::text, sum(n) from (select * from stakeholder.source_count
        union all select * from stakeholder.source_change) as counted
      group by 1, 2 having sum(n) <> 0""";

  private final TestDatabase database;

  DerivedRows(TestDatabase database) {
    this.database = database;
  }

  void areRight() {
    areTheSame(
        LISTED, "select stakeholder_id, account_id, sort_key, marks from stakeholder.listed");
    areTheSame(SOURCES, SOURCES_KEPT);
    areTheSame(DUE, "select account_id, list, day, id, stakeholder_id from stakeholder.due_for");
  }

  private void areTheSame(String expected, String kept) {
    assertThat(count(expected, kept)).as("missing").isZero();
    assertThat(count(kept, expected)).as("left over").isZero();
  }

  private int count(String some, String others) {
    String sql = "select count(*) from (%s except %s) as different".formatted(some, others);
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
