package org.rapport.platform;

/**
 * Text closed with a key of its own, and that key closed with one of the vault's.
 *
 * @param content the closed text
 * @param key the closed key
 * @param vaultKey name of the vault's key that opens {@code key}
 */
public record Sealed(byte[] content, byte[] key, String vaultKey) {

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "Sealed[" + vaultKey + "]";
  }
}
