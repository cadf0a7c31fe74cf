package org.rapport.platform.webhooks;

/** Where a delivery has come to. */
public enum DeliveryState {
  WAITING,
  DELIVERED,
  GIVEN_UP
}
