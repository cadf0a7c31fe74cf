package org.rapport.feedback.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The key a client gives a creating request, so that sending it again creates nothing more.
 *
 * @param value the {@code Idempotency-Key}, or null where none was given
 */
public record RequestKey(String value) {

  public static final RequestKey NONE = new RequestKey(null);

  private static final int MAX = 200;

  public RequestKey {
    value = Line.optional(value, "Idempotency-Key", MAX);
  }

  /** One short text for all that a request holds: another request under the same key differs. */
  public static String fingerprint(Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      String text = String.valueOf(part);
      all.append(text.length()).append(':').append(text);
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
