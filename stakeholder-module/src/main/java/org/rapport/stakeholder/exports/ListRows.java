package org.rapport.stakeholder.exports;

import java.util.List;
import java.util.function.Consumer;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.TableFiles;

/** The rows of a list, read page by page up to {@link TableFiles#MAX_ROWS}. */
final class ListRows<T> implements TableFiles.Rows {

  private final ListSheet<T> list;
  private final AskedList asked;
  private final Slice<T> first;
  private final CellWords.Writer words;

  ListRows(ListSheet<T> list, AskedList asked, Slice<T> first, CellWords.Writer words) {
    this.list = list;
    this.asked = asked;
    this.first = first;
    this.words = words;
  }

  @Override
  public void into(Consumer<List<?>> sheet) {
    sheet.accept(list.columns().stream().map(column -> words.cell(column.heading())).toList());
    Slice<T> page = first;
    for (int rows = ExportList.AT_ONCE; ; rows += ExportList.AT_ONCE) {
      page.items().forEach(row -> sheet.accept(cells(row)));
      if (page.next() == null) {
        return;
      }
      if (rows >= TableFiles.MAX_ROWS) {
        Message cut = Message.of("stakeholder", "export.cut", TableFiles.MAX_ROWS);
        sheet.accept(List.of(words.cell(cut)));
        return;
      }
      page = list.pages().page(asked, page.next(), ExportList.AT_ONCE);
    }
  }

  private List<Object> cells(T row) {
    return list.columns().stream().map(column -> words.cell(column.value().apply(row))).toList();
  }
}
