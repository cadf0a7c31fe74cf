package org.rapport.platform.webhooks;

/**
 * What came of a try.
 *
 * @param status of the answer, or null where there was none
 * @param failure null where it arrived
 */
record DeliveryAnswer(Integer status, DeliveryFailure failure) {

  static DeliveryAnswer of(int status) {
    return new DeliveryAnswer(status, status / 100 == 2 ? null : DeliveryFailure.REFUSED);
  }

  static DeliveryAnswer of(DeliveryFailure failure) {
    return new DeliveryAnswer(null, failure);
  }

  boolean arrived() {
    return failure == null;
  }
}
