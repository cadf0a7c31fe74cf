package org.rapport.feedback.facts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsSource;
import org.rapport.platform.WorkingCalendars;

@ApplicationScoped
class JdbcCaseFacts implements CaseFactsSource {

  @Resource(lookup = "java:app/jdbc/rapport")
  private DataSource database;

  @Inject private WorkingCalendars calendars;

  protected JdbcCaseFacts() {}

  JdbcCaseFacts(DataSource database, WorkingCalendars calendars) {
    this.database = database;
    this.calendars = calendars;
  }

  @Override
  public void forEach(Consumer<CaseFacts> reader) {
    ZoneId zone = calendars.current().zone();
    Cursor.read(
        database,
        FactsRow.KEPT_AND_GONE,
        List.of(),
        row -> reader.accept(new FactsRow(row, zone).facts()));
  }
}
