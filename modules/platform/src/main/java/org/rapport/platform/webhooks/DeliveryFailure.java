package org.rapport.platform.webhooks;

/** Why a delivery did not arrive; what a server said beyond its status is not kept. */
public enum DeliveryFailure {
  UNREACHABLE,
  /** Its certificate is none of its name, or of nobody we know. */
  NOT_TRUSTED,
  /** Its name leads to a machine that webhooks must not reach. */
  NOT_PERMITTED,
  /** It took the call and gave no answer, or none in HTTP. */
  NO_ANSWER,
  /** It answered with another status than 2xx; a redirection is none. */
  REFUSED,
  TOO_OLD
}
