package org.rapport.stakeholder.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in the list of stakeholders, next to one of its rows.
 *
 * @param back true for what comes before that row
 * @param newest true where the newest come first, false for the order by name
 * @param sortKey of the row
 * @param id of the row
 */
public record ListCursor(boolean back, boolean newest, String sortKey, long id) {

  /** Empty where {@code text} is none that {@link #toString} made. */
  public static Optional<ListCursor> parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 3);
      long id = Long.parseLong(parts[1]);
      boolean back = parts[0].startsWith("b");
      return Optional.of(new ListCursor(back, parts[0].endsWith("n"), parts[2], id));
    } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  /** Rows of sort key and id. */
  static List<ListCursor> of(List<?> rows) {
    return of(rows, false);
  }

  /** As {@link #of(List)}, where the newest come first. */
  static List<ListCursor> ofNewest(List<?> rows) {
    return of(rows, true);
  }

  private static List<ListCursor> of(List<?> rows, boolean newest) {
    List<ListCursor> places = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      long id = ((Number) columns[1]).longValue();
      places.add(new ListCursor(false, newest, (String) columns[0], id));
    }
    return places;
  }

  /** The order by name in which pages are read from there on; null for the start. */
  static String order(ListCursor from) {
    String way = from != null && from.back ? "desc" : "asc";
    return "order by sort_key " + way + ", stakeholder_id " + way;
  }

  /** Leaves out what comes before it in {@link #order}. */
  static JpaStatement beyond(JpaStatement sql, ListCursor from) {
    return from == null
        ? sql
        : sql.add("and (sort_key, stakeholder_id) " + (from.back ? "<" : ">"))
            .add("(?, ?)", from.sortKey, from.id);
  }

  /** The order in which the newest come first, from there on; null for the start. */
  static String newestOrder(ListCursor from) {
    return "order by stakeholder_id " + (from != null && from.back ? "asc" : "desc");
  }

  /** Leaves out what comes before it in {@link #newestOrder}. */
  static JpaStatement older(JpaStatement sql, ListCursor from) {
    return from == null
        ? sql
        : sql.add("and stakeholder_id " + (from.back ? "> ?" : "< ?"), from.id);
  }

  ListCursor backwards() {
    return new ListCursor(true, newest, sortKey, id);
  }

  /** For use in an address. */
  @Override
  public String toString() {
    byte[] plain =
        ((back ? "b" : "f") + (newest ? "n:" : ":") + id + ":" + sortKey)
            .getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
