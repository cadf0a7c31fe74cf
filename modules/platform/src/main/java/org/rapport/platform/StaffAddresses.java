package org.rapport.platform;

import java.util.Optional;

/** Where members of staff get mail; for what they send to themselves, never to be shown. */
public interface StaffAddresses {

  /** Empty where the account has no e-mail address. */
  Optional<String> of(long account);
}
