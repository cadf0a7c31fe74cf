package org.rapport.feedback.receipts;

import java.util.Optional;

/** Where answers to mail can go. */
public interface ReplyAddresses {

  /** Empty where nobody fetches mail: an answer would be lost. */
  Optional<AddressPattern> pattern();
}
