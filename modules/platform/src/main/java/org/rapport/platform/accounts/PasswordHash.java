package org.rapport.platform.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512, the number of rounds and the salt beside the
 * hash (OWASP ASVS 5.0, 11.4.2 and its appendix C), so that the rounds can grow later.
 */
public record PasswordHash(String value) {

  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  static PasswordHash of(String password, RandomGenerator random) {
    return of(password, random, ROUNDS);
  }

  static PasswordHash of(String password, RandomGenerator random, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    byte[] hash = derive(password, salt, rounds);
    return new PasswordHash(
        String.join(
            "$",
            SCHEME,
            Integer.toString(rounds),
            base64.encodeToString(salt),
            base64.encodeToString(hash)));
  }

  /** What an unknown user's password is compared with, at the same cost as a known one's. */
  static PasswordHash ofNobody(RandomGenerator random) {
    return of(OneTimePassword.generate(random), random);
  }

  boolean matches(String password) {
    String[] parts = value.split("\\$");
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] hash = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(hash, base64.decode(parts[3]));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    // the same characters typed on another keyboard may come composed differently
    char[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(typed, salt, rounds, HASH_BYTES * 8);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public String toString() {
    return SCHEME;
  }
}
