package org.rapport.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Rapport and one other program share, so that the other knows who is calling. */
record WebhookSecret(String value) {

  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  static WebhookSecret random(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new WebhookSecret(
        "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * The value of the header {@code Rapport-Signature}: {@code t=} with the seconds since 1970, a
   * comma, {@code v1=} with the HMAC-SHA-256 in hex over these seconds, a full stop and the body.
   * Its key is the secret as shown, in ASCII.
   */
  String signature(Instant at, String body) {
    long seconds = at.getEpochSecond();
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), HMAC));
      byte[] sealed = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a webhook's secret";
  }
}
