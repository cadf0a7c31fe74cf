package org.rapport.platform;

import java.util.Optional;

/**
 * Closes what only few may ever read. Each text has a key of its own; that key is closed with the
 * newest of the vault's keys, which lie outside the database and its backups.
 */
public interface Vault {

  Sealed close(String text);

  /**
   * Empty where the vault no longer has the key that it was closed with.
   *
   * @throws IllegalStateException if somebody changed it since
   */
  Optional<String> open(Sealed sealed);

  /** The same text, its key closed with the newest of the vault's; empty as {@link #open}. */
  Optional<Sealed> renewed(Sealed sealed);

  /** Name of the key that is closed with now. */
  String newestKey();
}
