package org.rapport.feedback.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Collects conditions and numbers their parameters. */
final class Conditions {

  final List<String> texts = new ArrayList<>();
  final List<Object> values = new ArrayList<>();

  void add(String text) {
    texts.add(text);
  }

  /**
   * @param text with {@code #} where the value stands
   */
  void with(String text, Object value) {
    values.add(value);
    texts.add(text.replace("#", "?" + values.size()));
  }

  void assignee(Long assignee) {
    if (assignee != null && assignee == InboxFilter.NOBODY) {
      add("c.assignee_id is null");
    } else if (assignee != null) {
      with("c.assignee_id = #", assignee);
    }
  }

  void due(InboxFilter filter, Instant now) {
    if (filter.isByDueDate()) {
      add("c.due_at is not null");
    }
    if (filter.dueBefore() != null) {
      with("c.due_at < #", filter.dueBefore());
    }
    if (filter.due() == null) {
      return;
    }
    switch (filter.due()) {
      case OVERDUE -> with("c.waiting_since is null and c.due_at < #", now);
      case SOON -> {
        with("c.waiting_since is null and c.due_at >= #", now);
        with("c.warn_at <= #", now);
      }
      case PAUSED -> add("c.waiting_since is not null");
      case UPDATE -> {
        add("c.update_waiting_since is null");
        with("c.update_warn_at <= #", now);
      }
    }
  }
}
