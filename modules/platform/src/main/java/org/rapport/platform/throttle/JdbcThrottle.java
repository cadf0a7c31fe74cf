package org.rapport.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.Throttle;
import org.rapport.platform.database.Sql;

/**
 * One row per key and window. An attempt is one statement that commits by itself without waiting
 * for the disk: after a power loss the last second of attempts may be forgiven, nothing more.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class JdbcThrottle implements Throttle {

  private static final String HMAC = "HmacSHA256";
  private static final String COUNT =
      "with quickly as (select set_config('synchronous_commit', 'off', true) as off)"
          + " insert into platform.throttle as t (bucket, key_hash, window_start, window_end, attempts)"
          + " select ?, ?, ?, ?, 1 from quickly where off is not null"
          + " on conflict (bucket, key_hash, window_start) do update set attempts = t.attempts + 1"
          + " returning attempts";
  private static final String LOOK =
      "select attempts from platform.throttle"
          + " where bucket = ? and key_hash = ? and window_start = ?";
  private static final String FORGIVE =
      "update platform.throttle set attempts = attempts - 1"
          + " where bucket = ? and key_hash = ? and window_start = ? and attempts > 0";

  private final Sql sql;
  private final Clock clock;
  private final InstallationKey key;

  protected JdbcThrottle() {
    this(null, null, null);
  }

  @Inject
  JdbcThrottle(Sql sql, Clock clock, InstallationKey key) {
    this.sql = sql;
    this.clock = clock;
    this.key = key;
  }

  @Override
  public Duration attempt(String bucket, String key, int limit, Duration window) {
    Window now = Window.at(clock.instant(), window);
    int attempts =
        sql.first(COUNT, row -> row.getInt(1), bucket, hash(bucket, key), now.start(), now.end())
            .orElseThrow();
    return attempts > limit ? now.rest() : Duration.ZERO;
  }

  @Override
  public Duration pause(String bucket, String key, int limit, Duration window) {
    Window now = Window.at(clock.instant(), window);
    Optional<Integer> attempts =
        sql.first(LOOK, row -> row.getInt(1), bucket, hash(bucket, key), now.start());
    return attempts.filter(counted -> counted >= limit).isPresent() ? now.rest() : Duration.ZERO;
  }

  @Override
  public void forgive(String bucket, String key, Duration window) {
    Window now = Window.at(clock.instant(), window);
    sql.update(FORGIVE, bucket, hash(bucket, key), now.start());
  }

  /** Counters of windows that are over; nobody needs them. */
  void sweep() {
    sql.update("delete from platform.throttle where window_end < ?", clock.instant());
  }

  /**
   * Keyed, so that a dump of the database does not tell who tried: addresses are easily guessed.
   */
  private byte[] hash(String bucket, String tried) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.derived("throttle"), HMAC));
      return mac.doFinal((bucket + '\n' + tried).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
