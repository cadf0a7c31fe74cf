package org.rapport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.rapport.platform.InstallationKey;

/**
 * Hides answers, which may hold a receipt, from whoever reads the database: the key comes from the
 * Idempotency-Key, of which only a keyed hash is kept, and from the installation's secret.
 */
@ApplicationScoped
class AnswerCipher {

  private static final String HMAC = "HmacSHA256";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final InstallationKey installation;
  private final RandomGenerator random;

  protected AnswerCipher() {
    this(null, null);
  }

  @Inject
  AnswerCipher(InstallationKey installation, RandomGenerator random) {
    this.installation = installation;
    this.random = random;
  }

  /** What the answer is found by. */
  byte[] hash(String key, String operation) {
    return hmac(
        installation.derived("idempotency-hash"), operation.length() + ":" + operation + key);
  }

  byte[] fingerprint(String key, String body) {
    return hmac(secret(key), body);
  }

  byte[] encrypt(String key, String answer) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] hidden = run(Cipher.ENCRYPT_MODE, key, nonce, answer.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, both, NONCE, hidden.length);
    return both;
  }

  String decrypt(String key, byte[] both) {
    byte[] nonce = Arrays.copyOf(both, NONCE);
    byte[] hidden = Arrays.copyOfRange(both, NONCE, both.length);
    return new String(run(Cipher.DECRYPT_MODE, key, nonce, hidden), StandardCharsets.UTF_8);
  }

  private byte[] secret(String key) {
    return hmac(installation.derived("idempotency-answer"), key);
  }

  private byte[] run(int mode, String key, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          mode, new SecretKeySpec(secret(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
