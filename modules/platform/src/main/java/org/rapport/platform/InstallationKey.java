package org.rapport.platform;

/**
 * The one secret of this installation, kept outside the database so that a dump of it opens nothing
 * that was hashed or encrypted with a key from here.
 */
public interface InstallationKey {

  /**
   * @param purpose what the key is for, for example {@code throttle}; another purpose, another key
   * @return 32 bytes, the same for the same purpose for as long as the data directory lives
   */
  byte[] derived(String purpose);
}
