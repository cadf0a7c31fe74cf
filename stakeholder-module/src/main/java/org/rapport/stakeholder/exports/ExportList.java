package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.TableFiles;

/** Any list of the staff leaves as a workbook, as far as the reader may read it (mission R15). */
@ApplicationScoped
public class ExportList {

  static final int AT_ONCE = 500;

  private final KnownLists lists;
  private final CellWords words;
  private final TableFiles tables;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  ExportList(
      KnownLists lists, CellWords words, TableFiles tables, CurrentUser user, AuditTrail audit) {
    this.lists = lists;
    this.words = words;
    this.tables = tables;
    this.user = user;
    this.audit = audit;
  }

  protected ExportList() {
    this(null, null, null, null, null);
  }

  /**
   * The list in the reader's language. Its first page is read here, so that whoever asks for
   * nonsense is told before anything is written.
   *
   * @throws NotFound where there is no such list, or the reader may not read it
   */
  public ListWorkbook of(String name, AskedList asked) {
    user.require(Permission.STAKEHOLDERS_READ);
    ListSheet<?> list = lists.with(name);
    if (!user.may(list.needs())) {
      throw new NotFound();
    }
    ListWorkbook workbook = open(list, asked);
    audit.record("list.exported", "list", name, Map.of());
    return workbook;
  }

  private <T> ListWorkbook open(ListSheet<T> list, AskedList asked) {
    Slice<T> first = list.pages().page(asked, null, AT_ONCE);
    return new ListWorkbook(list.name(), tables, new ListRows<>(list, asked, first, words.here()));
  }
}
