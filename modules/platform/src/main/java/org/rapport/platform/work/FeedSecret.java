package org.rapport.platform.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What stands in a feed's address instead of a password: 160 random bits. It is kept as a hash
 * only, and nobody can try enough of them for a slow hash to matter.
 */
record FeedSecret(String value) {

  private static final int BYTES = 20;

  static FeedSecret random(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new FeedSecret(HexFormat.of().formatHex(bytes));
  }

  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** It is never printed by accident. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
