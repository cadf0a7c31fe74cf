package org.rapport.feedback.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The secret in an address that answers to a mail go to: 26 random characters of base 32, 130 bits.
 * What is kept is {@link #hash()}.
 */
public record ReplyToken(String value) {

  static final int LENGTH = 26;

  public ReplyToken {
    value = value.toLowerCase(Locale.ROOT); // mail servers may change the case of an address
  }

  public static ReplyToken random(RandomGenerator random) {
    StringBuilder token = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      token.append(Base32.SYMBOLS.charAt(random.nextInt(Base32.SYMBOLS.length())));
    }
    return new ReplyToken(token.toString());
  }

  /** SHA-256 of the token; 130 random bits need no salt and no slow hash. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hides the token: it must never reach a log. */
  @Override
  public String toString() {
    return "ReplyToken[hidden]";
  }
}
