package org.rapport.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs entries and links of the chain with HMAC-SHA256. Every field is preceded by its length, so
 * that nothing can move from one field to the next.
 */
final class Signature {

  static final byte[] NO_LINK = new byte[32];
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  Signature(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  byte[] of(AuditEntry entry) {
    Mac mac = mac();
    add(mac, "entry");
    add(mac, entry);
    return mac.doFinal();
  }

  /**
   * @param previous the link before, {@link #NO_LINK} for the first one
   */
  byte[] ofLink(long number, byte[] previous, AuditEntry entry) {
    Mac mac = mac();
    add(mac, "link");
    add(mac, number);
    mac.update(previous);
    add(mac, entry);
    return mac.doFinal();
  }

  byte[] ofHead(long number, byte[] link) {
    Mac mac = mac();
    add(mac, "head");
    add(mac, number);
    mac.update(link);
    return mac.doFinal();
  }

  private static void add(Mac mac, AuditEntry entry) {
    add(mac, entry.id());
    add(mac, ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
    add(mac, entry.actorId() == null ? Long.MIN_VALUE : entry.actorId());
    add(mac, entry.actor());
    add(mac, entry.origin());
    add(mac, entry.action());
    add(mac, entry.objectType());
    add(mac, entry.objectId());
    add(mac, entry.details());
  }

  private static void add(Mac mac, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    add(mac, bytes.length);
    mac.update(bytes);
  }

  private static void add(Mac mac, long field) {
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac;
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
