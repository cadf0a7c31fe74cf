package org.rapport.reporting.readmodel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rapport.feedback.CaseFacts;

/** On PostgreSQL: what was counted of the days in reach is taken off, and counted anew. */
@ApplicationScoped
class JdbcRepeats implements Repeats {

  private static final String COUNT =
      """
      insert into reporting.change (measures, days, untils, attributes, ns)
      select array_agg('REPEATED'::text), array_agg(day), array_agg(day), array_agg(attribute),
        array_agg(? * times)
      from reporting.repeated_complaint,
        lateral (values ('AGAIN', again), ('FIRST', n - again)) as counted (attribute, times)
      where times > 0
      """;

  private static final String IF_ANY = " having count(*) > 0";

  private static final String IN_REACH = " and stakeholder_id = ? and day between ? and ?";

  private static final String ADD =
      """
      insert into reporting.linked_complaint as l (stakeholder_id, day, n) values (?, ?, ?)
      on conflict (stakeholder_id, day) do update set n = l.n + excluded.n
      """;

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtext('linked_complaint'), (? % 2147483647)::integer)";

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  JdbcRepeats() {}

  JdbcRepeats(DataSource database) {
    this.database = database;
  }

  @Override
  public void change(CaseFacts before, CaseFacts after) {
    boolean was = Repeats.concerns(before);
    boolean is = Repeats.concerns(after);
    if (was && is && isSame(before, after)) {
      return;
    }
    // always in this order, so that two who move complaints across do not wait for each other
    Stream.of(was ? before : null, is ? after : null)
        .filter(Repeats::concerns)
        .map(CaseFacts::stakeholderId)
        .sorted()
        .distinct()
        .forEach(id -> sql(LOCK, id));
    if (was) {
      move(before, -1);
    }
    if (is) {
      move(after, 1);
    }
  }

  private static boolean isSame(CaseFacts before, CaseFacts after) {
    return before.stakeholderId().equals(after.stakeholderId())
        && before.receivedOn().equals(after.receivedOn());
  }

  private void move(CaseFacts facts, long sign) {
    Long id = facts.stakeholderId();
    LocalDate first = facts.receivedOn();
    LocalDate last = first.plusDays(Measure.REPEATED_WITHIN_DAYS);
    sql(COUNT + IN_REACH + IF_ANY, -1L, id, first, last);
    sql(ADD, id, first, sign);
    sql("delete from reporting.linked_complaint where n = 0 and stakeholder_id = ?", id);
    sql(COUNT + IN_REACH + IF_ANY, 1L, id, first, last);
  }

  @Override
  public void forgetAll() {
    sql("delete from reporting.linked_complaint");
  }

  @Override
  public void gather(CaseFacts facts) {
    if (Repeats.concerns(facts)) {
      sql(ADD, facts.stakeholderId(), facts.receivedOn(), 1L);
    }
  }

  @Override
  public void countAll() {
    sql(COUNT + IF_ANY, 1L);
  }

  private void sql(String sql, Object... parameters) {
    List<Object> values = List.of(parameters);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("repeated complaints cannot be counted", e);
    }
  }
}
