package org.rapport.platform.work;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.platform.database.Sql;

@ApplicationScoped
class JdbcWorkList implements WorkList, WorkItems {

  private final Sql sql;

  @Inject
  JdbcWorkList(Sql sql) {
    this.sql = sql;
  }

  protected JdbcWorkList() {
    this(null);
  }

  @Override
  public void open(WorkItem item) {
    sql.update(
        """
        insert into platform.work_item
          (module, kind, subject, account_id, permission, asked_by, due_on, about, path)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (module, kind, subject) do update set
          account_id = excluded.account_id, permission = excluded.permission,
          asked_by = excluded.asked_by, due_on = excluded.due_on, about = excluded.about,
          path = excluded.path""",
        item.module(),
        item.kind(),
        item.subject(),
        item.account(),
        item.permission(),
        item.askedBy(),
        item.dueOn() == null ? WorkCursor.NEVER : item.dueOn(),
        item.about(),
        item.path());
  }

  @Override
  public void close(String module, String kind, Object subject) {
    sql.update(
        "delete from platform.work_item where module = ? and kind = ? and subject = ?",
        module,
        kind,
        subject.toString());
  }

  @Override
  public List<WorkLine> of(
      WorkShown part,
      long account,
      Collection<Permission> permissions,
      LocalDate today,
      WorkCursor from,
      int max) {
    String rows =
        "select id, module, kind, about, due_on, path from platform.work_item where "
            + condition(part)
            + " and (due_on, id) > (?, ?) order by due_on, id limit ?";
    return sql.list(
        rows,
        JdbcWorkList::line,
        whose(part, account, permissions),
        first(part, account, today),
        last(part, today),
        from.dueOn(),
        from.id(),
        max);
  }

  @Override
  public int count(
      WorkShown part, long account, Collection<Permission> permissions, LocalDate today, int most) {
    String counted =
        "select count(*) as found from (select 1 from platform.work_item where "
            + condition(part)
            + " limit ?) counted";
    return sql.first(
            counted,
            row -> row.getInt("found"),
            whose(part, account, permissions),
            first(part, account, today),
            last(part, today),
            most)
        .orElseThrow();
  }

  private static String condition(WorkShown part) {
    return part == WorkShown.APPROVAL
        ? "permission = any (string_to_array(?, ' ')) and asked_by is distinct from ?"
            + " and due_on <= ?"
        : "account_id = ? and due_on >= ? and due_on <= ?";
  }

  private static Object whose(WorkShown part, long account, Collection<Permission> permissions) {
    return part == WorkShown.APPROVAL
        ? permissions.stream().map(Permission::name).collect(joining(" "))
        : (Object) account;
  }

  private static Object first(WorkShown part, long account, LocalDate today) {
    return switch (part) {
      case APPROVAL -> account;
      case OVERDUE -> WorkCursor.START.dueOn();
      case TODAY -> today;
      case SOON -> today.plusDays(1);
      case LATER -> today.plusDays(8);
    };
  }

  private static LocalDate last(WorkShown part, LocalDate today) {
    return switch (part) {
      case OVERDUE -> today.minusDays(1);
      case TODAY -> today;
      case SOON -> today.plusDays(7);
      case APPROVAL, LATER -> WorkCursor.NEVER;
    };
  }

  private static WorkLine line(ResultSet row) throws SQLException {
    LocalDate due = row.getObject("due_on", LocalDate.class);
    return new WorkLine(
        row.getLong("id"),
        Message.of(
            row.getString("module"),
            "work." + row.getString("kind"),
            WorkItem.named(row.getString("about"))),
        due.equals(WorkCursor.NEVER) ? null : due,
        row.getString("path"));
  }
}
