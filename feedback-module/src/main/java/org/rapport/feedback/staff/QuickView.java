package org.rapport.feedback.staff;

import java.util.List;
import org.rapport.feedback.inbox.DueFilter;
import org.rapport.feedback.inbox.InboxCounts;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.kernel.Slice;

/**
 * One of the inbox's ready-made views with how many cases wait in it.
 *
 * @param key of its name below {@code inbox.view.}
 * @param current whether it is what the page shows now
 */
public record QuickView(String key, String path, long count, boolean current) {

  private static final String INBOX = "/staff/cases/inbox";

  static List<QuickView> all(InboxCounts counts, InboxWords asked) {
    String overdue = DueFilter.OVERDUE.name();
    String soon = DueFilter.SOON.name();
    return List.of(
        of("open", "", counts.open(), asked.asksOnly("", "", "")),
        of("mine", "?assignee=me", counts.mine(), asked.asksOnly("", InboxWords.ME, "")),
        of(
            "unassigned",
            "?assignee=nobody",
            counts.unassigned(),
            asked.asksOnly("", InboxWords.NOBODY, "")),
        of("overdue", "?due=" + overdue, counts.overdue(), asked.asksOnly("", "", overdue)),
        of("soon", "?due=" + soon, counts.soon(), asked.asksOnly("", "", soon)));
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
