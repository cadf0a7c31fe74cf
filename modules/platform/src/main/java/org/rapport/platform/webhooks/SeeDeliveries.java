package org.rapport.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** What was told to which webhook, newest first, and what became of it. */
@ApplicationScoped
@Transactional
public class SeeDeliveries {

  private final DeliveryList deliveries;
  private final CurrentUser user;

  protected SeeDeliveries() {
    this(null, null);
  }

  @Inject
  SeeDeliveries(DeliveryList deliveries, CurrentUser user) {
    this.deliveries = deliveries;
    this.user = user;
  }

  /**
   * @param webhook null for all
   * @param state null for all
   */
  public Slice<DeliveryLine> list(Long webhook, DeliveryState state, String page, int size) {
    user.require(Permission.SETTINGS_MANAGE);
    DeliveryCursor cursor = DeliveryCursor.parse(page);
    List<DeliveryLine> found = new ArrayList<>(deliveries.find(webhook, state, cursor, size + 1));
    boolean more = found.size() > size;
    if (more) {
      found.remove(size);
    }
    return cursor.slice(found, more, deliveries.count(webhook, state, Slice.COUNTED_TO + 1));
  }
}
