package org.rapport.platform;

import java.util.Locale;
import java.util.Optional;

/** Where members of staff get mail; for what they send to themselves, never to be shown. */
public interface StaffAddresses {

  /** Empty where the account has no e-mail address. */
  Optional<String> of(long account);

  /** Empty where they have chosen none. */
  default Optional<Locale> language(long account) {
    return Optional.empty();
  }
}
