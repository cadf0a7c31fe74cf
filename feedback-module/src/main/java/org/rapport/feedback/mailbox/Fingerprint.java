package org.rapport.feedback.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells whether two deliveries are the same mail: by Message-ID and body, since every server on the
 * way adds headers of its own.
 */
final class Fingerprint {

  private Fingerprint() {}

  static byte[] of(String messageId, byte[] source) {
    MessageDigest digest = digest();
    int from = 0;
    if (messageId != null) {
      digest.update(messageId.strip().getBytes(StandardCharsets.UTF_8));
      from = body(source);
    }
    digest.update(source, from, source.length - from);
    return digest.digest();
  }

  /** Of a mail that is not read. */
  static byte[] unread(String whatIsKnown) {
    return digest().digest(whatIsKnown.getBytes(StandardCharsets.UTF_8));
  }

  private static int body(byte[] source) {
    for (int i = 0; i + 3 < source.length; i++) {
      if (source[i] == '\n'
          && (source[i + 1] == '\n' || source[i + 1] == '\r' && source[i + 2] == '\n')) {
        return i;
      }
    }
    return 0;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
