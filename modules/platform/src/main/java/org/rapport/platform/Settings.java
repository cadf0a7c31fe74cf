package org.rapport.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;

/** What whoever runs Rapport has configured; the README's table lists every name. */
public interface Settings {

  /** Where people reach Rapport, without a slash at the end ({@code RAPPORT_PUBLIC_URL}). */
  URI publicUrl();

  /** Whether people reach Rapport over TLS only, which a proxy in front of it speaks. */
  default boolean isBehindTls() {
    return "https".equals(publicUrl().getScheme());
  }

  /** The zone deadlines and days are counted in ({@code RAPPORT_TIME_ZONE}). */
  ZoneId timeZone();

  /** Directory that holds everything Rapport keeps outside an external database. */
  Path dataDirectory();

  /** File with the keys that open confidential senders ({@code RAPPORT_IDENTITY_KEY_FILE}). */
  default Path identityKeys() {
    return dataDirectory().resolve("identity.key");
  }

  /** File that remembers what was erased ({@code RAPPORT_ERASED_FILE}). */
  default Path erasedRecords() {
    return dataDirectory().resolve("erased");
  }

  /**
   * The organisation's name as shown in titles, mails and workbooks ({@code RAPPORT_ORGANIZATION}).
   */
  String organization();
}
