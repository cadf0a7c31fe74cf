package org.rapport.platform.webhooks;

import java.util.List;

/** Deliveries to look through. */
interface DeliveryList {

  /**
   * @param webhook null for all
   * @param state null for all
   */
  List<DeliveryLine> find(Long webhook, DeliveryState state, DeliveryCursor cursor, int most);

  long count(Long webhook, DeliveryState state, int most);
}
