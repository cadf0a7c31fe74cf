package org.rapport.stakeholder.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the list of stakeholders, next to one of its rows.
 *
 * @param back true for what comes before that row
 * @param sortKey of the row
 * @param id of the row
 */
public record ListCursor(boolean back, String sortKey, long id) {

  /** Empty where {@code text} is none that {@link #toString} made. */
  public static Optional<ListCursor> parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 3);
      long id = Long.parseLong(parts[1]);
      return Optional.of(new ListCursor("b".equals(parts[0]), parts[2], id));
    } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  ListCursor backwards() {
    return new ListCursor(true, sortKey, id);
  }

  /** For use in an address. */
  @Override
  public String toString() {
    byte[] plain = ((back ? "b:" : "f:") + id + ":" + sortKey).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
