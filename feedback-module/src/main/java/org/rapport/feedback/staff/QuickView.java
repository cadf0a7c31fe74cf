package org.rapport.feedback.staff;

import java.util.List;
import org.rapport.feedback.inbox.DueFilter;
import org.rapport.feedback.inbox.InboxCounts;
import org.rapport.kernel.Slice;

/**
 * One of the inbox's ready-made views with how many cases wait in it.
 *
 * @param key of its name below {@code inbox.view.}
 * @param current whether it is what the page shows now
 */
public record QuickView(String key, String path, long count, boolean current) {

  private static final String INBOX = "/staff/cases/inbox";

  static List<QuickView> all(InboxCounts counts, InboxAddress address) {
    String overdue = DueFilter.OVERDUE.name();
    String soon = DueFilter.SOON.name();
    return List.of(
        of("open", "", counts.open(), address.asksOnly("", "", "")),
        of("mine", "?assignee=me", counts.mine(), address.asksOnly("", InboxAddress.ME, "")),
        of(
            "unassigned",
            "?assignee=nobody",
            counts.unassigned(),
            address.asksOnly("", InboxAddress.NOBODY, "")),
        of("overdue", "?due=" + overdue, counts.overdue(), address.asksOnly("", "", overdue)),
        of("soon", "?due=" + soon, counts.soon(), address.asksOnly("", "", soon)));
  }

  private static QuickView of(String key, String query, long count, boolean current) {
    return new QuickView(key, INBOX + query, count, current);
  }

  /** As shown: counting stops at some point. */
  public String figure() {
    return count > Slice.COUNTED_TO ? Slice.COUNTED_TO + "+" : String.valueOf(count);
  }

  /** Bad or warning where cases wait that should not. */
  public String tone() {
    boolean waiting = count > 0;
    return switch (key) {
      case "overdue" -> waiting ? "bad" : "";
      case "soon" -> waiting ? "warning" : "";
      default -> "";
    };
  }
}
