package org.rapport.platform.persons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;

/**
 * Binds a certificate to what was done, without telling to whom: the same digest stands in the
 * audit trail, which nobody changes unnoticed.
 */
final class Proof {

  private Proof() {}

  /** SHA-256 over the request's number and every line of what went and what stays. */
  static String of(long number, Erasure done) {
    StringBuilder text = new StringBuilder().append(number).append('\n');
    for (Erasure.Gone one : done.gone()) {
      text.append(line(one.what())).append(' ').append(one.count()).append('\n');
    }
    for (Message one : done.stays()) {
      text.append(line(one)).append('\n');
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Message what) {
    return what.module() + " " + what.key() + " " + what.arguments();
  }
}
