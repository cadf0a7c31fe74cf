package org.rapport.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.secrets.Box;

/**
 * Hides answers, which may hold a receipt, from whoever reads the database: the key comes from the
 * Idempotency-Key, of which only a keyed hash is kept, and from the installation's secret.
 */
@ApplicationScoped
class AnswerCipher {

  private static final String HMAC = "HmacSHA256";

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
    return new Box(secret(key)).close(answer, random);
  }

  String decrypt(String key, byte[] answer) {
    return new Box(secret(key)).open(answer);
  }

  private byte[] secret(String key) {
    return hmac(installation.derived("idempotency-answer"), key);
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
