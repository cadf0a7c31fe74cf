package org.rapport.platform.audit;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a search, as SQL with its values. */
final class AuditSearch {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private AuditSearch() {}

  static AuditSearch of(AuditFilter filter) {
    AuditSearch search = new AuditSearch();
    search.text("e.actor = ?", filter.actor());
    search.text("starts_with(e.action, ?)", filter.action());
    search.text("e.object_id = ?", filter.objectId());
    if (filter.from() != null) {
      search.add("e.at >= ?", filter.from());
    }
    if (filter.until() != null) {
      search.add("e.at < ?", filter.until());
    }
    return search;
  }

  AuditSearch from(AuditCursor cursor) {
    if (cursor.id() != null) {
      add(cursor.newer() ? "e.id > ?" : "e.id < ?", cursor.id());
    }
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Object[] values() {
    return values.toArray();
  }

  private void text(String condition, String value) {
    if (value != null && !value.isBlank()) {
      add(condition, value.strip());
    }
  }

  private void add(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }
}
