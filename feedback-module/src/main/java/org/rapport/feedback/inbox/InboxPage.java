package org.rapport.feedback.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page and the cursors of its neighbors, or null where there is none. */
record InboxPage(List<InboxItem> items, String previous, String next) {

  static InboxPage of(InboxRows rows, InboxQuery query, InboxCursor cursor, int limit) {
    List<InboxItem> read = rows.read(query, cursor, limit + 1);
    boolean more = read.size() > limit;
    List<InboxItem> items = new ArrayList<>(more ? read.subList(0, limit) : read);
    if (cursor.back()) {
      Collections.reverse(items);
    }
    if (items.isEmpty()) {
      return new InboxPage(items, null, null);
    }
    boolean first = cursor.back() ? !more : cursor.at() == null;
    boolean last = !cursor.back() && !more;
    boolean byDueDate = query.isByDueDate();
    return new InboxPage(
        items,
        first ? null : InboxCursor.before(items.get(0), byDueDate).text(),
        last ? null : InboxCursor.after(items.get(items.size() - 1), byDueDate).text());
  }
}
