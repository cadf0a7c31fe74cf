package org.rapport.feedback.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.RowProblem;
import org.rapport.platform.Settings;
import org.rapport.platform.TableRow;

/** Opens an import for a member of staff who may, and reads its rows as cases. */
@ApplicationScoped
class ImportDesk {

  private CaseImports imports;
  private ImportRows rows;
  private CurrentUser user;
  private Settings settings;
  private Clock clock;

  protected ImportDesk() {}

  @Inject
  ImportDesk(
      CaseImports imports, ImportRows rows, CurrentUser user, Settings settings, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.user = user;
    this.settings = settings;
    this.clock = clock;
  }

  /** To look at it. */
  CaseImport open(long id) {
    user.require(Permission.CASES_IMPORT);
    return imports.with(id).orElseThrow(NotFound::new);
  }

  /** To change it; one at a time. */
  CaseImport take(long id) {
    user.require(Permission.CASES_IMPORT);
    return imports.locked(id).orElseThrow(NotFound::new);
  }

  /**
   * @param seen numbers of the file's earlier rows; those of these rows are added
   */
  RowsRead read(CaseImport subject, List<TableRow> some, Set<String> seen) {
    LocalDate today = clock.instant().atZone(settings.timeZone()).toLocalDate();
    Set<String> taken =
        subject
            .mapping()
            .column(Field.EARLIER_NUMBER)
            .map(column -> some.stream().map(row -> row.cell(column).strip()).toList())
            .map(rows::taken)
            .orElse(Set.of());
    return RowsRead.of(subject, some, today, taken, seen);
  }

  /**
   * @param column what it is about, or null
   */
  static RowProblem problem(Integer column, String key, Object... arguments) {
    return new RowProblem(column, Message.of("feedback", "import.row." + key, arguments));
  }
}
