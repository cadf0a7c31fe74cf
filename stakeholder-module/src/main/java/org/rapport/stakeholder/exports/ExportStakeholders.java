package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.TableFiles;
import org.rapport.stakeholder.registry.ListCursor;
import org.rapport.stakeholder.registry.ListStakeholders;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.StakeholderRow;

/**
 * Writes a list of stakeholders as a workbook, with the headings an import understands. Only a page
 * of it is in memory.
 */
@ApplicationScoped
public class ExportStakeholders {

  private static final int AT_ONCE = 500;

  private ListStakeholders list;
  private ExportedRows rows;
  private ExportWords words;
  private TableFiles tables;
  private CurrentUser user;
  private AuditTrail audit;

  protected ExportStakeholders() {}

  @Inject
  ExportStakeholders(
      ListStakeholders list,
      ExportedRows rows,
      ExportWords words,
      TableFiles tables,
      CurrentUser user,
      AuditTrail audit) {
    this.list = list;
    this.rows = rows;
    this.words = words;
    this.tables = tables;
    this.user = user;
    this.audit = audit;
  }

  /** How many there are, counted up to {@link Slice#COUNTED_TO} and one more. */
  public long count(StakeholderFilter filter) {
    user.require(Permission.STAKEHOLDERS_READ);
    return list.count(filter);
  }

  /** Writes all that the filter lets through and the reader works with. */
  public void writeTo(OutputStream out, StakeholderFilter filter, Locale language)
      throws IOException {
    writeTo(out, filter, language, done -> true);
  }

  /**
   * @param goOn told after every page how many are written; false ends the list there
   */
  void writeTo(OutputStream out, StakeholderFilter filter, Locale language, LongPredicate goOn)
      throws IOException {
    user.require(Permission.STAKEHOLDERS_READ);
    audit.record("stakeholder.exported", "stakeholder-list", filter.isEmpty() ? "all" : "filtered");
    tables.write(out, sheet -> fill(sheet, filter, language, goOn));
  }

  private void fill(
      Consumer<List<?>> sheet, StakeholderFilter filter, Locale language, LongPredicate goOn) {
    ExportWords.Writer writer = words.in(language);
    sheet.accept(writer.headings());
    long done = 0;
    Slice<StakeholderRow> page = list.page(filter, null, AT_ONCE);
    while (true) {
      List<Long> ids = page.items().stream().map(StakeholderRow::id).toList();
      rows.of(ids).forEach(row -> sheet.accept(writer.cells(row)));
      done += ids.size();
      if (page.next() == null || !goOn.test(done)) {
        return;
      }
      page = list.page(filter, ListCursor.parse(page.next()).orElseThrow(), AT_ONCE);
    }
  }
}
