package org.rapport.platform.webhooks;

import java.util.Collections;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;

/**
 * A place in the list, newest first: deliveries are numbered as they are queued.
 *
 * @param newer true for the page of newer ones
 * @param id of the delivery next to that page, or null for the first page
 */
record DeliveryCursor(boolean newer, Long id) {

  static DeliveryCursor parse(String text) {
    if (text == null || text.isBlank()) {
      return new DeliveryCursor(false, null);
    }
    try {
      return new DeliveryCursor(text.startsWith("n"), Long.valueOf(text.substring(1)));
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }

  /**
   * @param found in the order read
   * @param more whether there are others beyond, in the direction read
   */
  Slice<DeliveryLine> slice(List<DeliveryLine> found, boolean more, long total) {
    if (newer) {
      Collections.reverse(found);
    }
    boolean before = !found.isEmpty() && id != null && (!newer || more);
    boolean after = !found.isEmpty() && (newer || more);
    return new Slice<>(
        found,
        before ? "n" + found.get(0).id() : null,
        after ? "o" + found.get(found.size() - 1).id() : null,
        total);
  }
}
