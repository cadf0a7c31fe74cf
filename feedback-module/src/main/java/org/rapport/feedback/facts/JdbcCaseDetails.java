package org.rapport.feedback.facts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rapport.feedback.CaseDetail;
import org.rapport.feedback.CaseDetails;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.ReportingLines;
import org.rapport.stakeholder.StakeholderDirectory;

@ApplicationScoped
class JdbcCaseDetails implements CaseDetails {

  private static final String RECEIVED =
      """
      select * from (
        select %1$s, c.subject, c.about, c.assignee_id, c.id from feedback.cases c
        where c.received_at >= ? and c.received_at < ?
        and %2$s
        union all
        select %1$s, '', null, null, c.id from feedback.gone_cases c
        where c.received_at >= ? and c.received_at < ?
      ) c
      order by c.received_at, c.id
      """
          .formatted(FactsRow.COLUMNS, KeptFrom.noneOf("?"));

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  @Inject private WorkingCalendars calendars;
  @Inject private StaffDirectory staff;
  @Inject private StakeholderDirectory stakeholders;
  @Inject private ReportingLines lines;

  protected JdbcCaseDetails() {}

  JdbcCaseDetails(
      DataSource database,
      WorkingCalendars calendars,
      StaffDirectory staff,
      StakeholderDirectory stakeholders,
      ReportingLines lines) {
    this.database = database;
    this.calendars = calendars;
    this.staff = staff;
    this.stakeholders = stakeholders;
    this.lines = lines;
  }

  @Override
  public void forEachReceived(
      LocalDate from, LocalDate to, StaffMember asking, Consumer<CaseDetail> reader) {
    ZoneId zone = calendars.current().zone();
    DetailBatch batch = new DetailBatch(staff, stakeholders, reader);
    Cursor.read(
        database,
        RECEIVED,
        List.of(
            startOf(from, zone),
            startOf(to.plusDays(1), zone),
            line(asking),
            startOf(from, zone),
            startOf(to.plusDays(1), zone)),
        row ->
            batch.add(
                new FactsRow(row, zone).facts(),
                row.getString("subject"),
                row.getString("about"),
                row.getObject("assignee_id", Long.class)));
    batch.handOver();
  }

  private String line(StaffMember asking) {
    return KeptFrom.line(lines.upFrom(asking.id()));
  }

  private static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}
