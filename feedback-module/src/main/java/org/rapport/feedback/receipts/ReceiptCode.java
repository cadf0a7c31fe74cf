package org.rapport.feedback.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret that opens one case: 24 random characters of base 32, 120 bits, and a check character.
 * It is shown once; what is kept is {@link #hash()}.
 */
public record ReceiptCode(String value) {

  private static final int LENGTH = 24;

  public ReceiptCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a receipt"); // never with the value in it
    }
  }

  public static ReceiptCode random(RandomGenerator random) {
    StringBuilder code = new StringBuilder(LENGTH + 1);
    for (int i = 0; i < LENGTH; i++) {
      code.append(Base32.SYMBOLS.charAt(random.nextInt(Base32.SYMBOLS.length())));
    }
    return new ReceiptCode(code.append(Base32.checkOf(code)).toString());
  }

  /**
   * Reads what a person typed: small letters, spaces and dashes anywhere, O for 0, I or L for 1.
   * Empty where it cannot be a receipt.
   */
  public static Optional<ReceiptCode> parse(String typed) {
    if (typed == null || typed.length() > 100) {
      return Optional.empty();
    }
    String code =
        typed
            .replaceAll("[\\s\\p{Pd}\\u00A0\\uFEFF]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return isWellFormed(code) ? Optional.of(new ReceiptCode(code)) : Optional.empty();
  }

  /** As it is shown and printed: groups of four. */
  public String shown() {
    return value.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** SHA-256 of the code; 120 random bits need no salt and no slow hash. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hides the code: it must never reach a log. */
  @Override
  public String toString() {
    return "ReceiptCode[hidden]";
  }

  private static boolean isWellFormed(String code) {
    return code.length() == LENGTH + 1
        && code.chars().allMatch(c -> Base32.SYMBOLS.indexOf(c) >= 0)
        && Base32.checkOf(code.substring(0, LENGTH)) == code.charAt(LENGTH);
  }
}
