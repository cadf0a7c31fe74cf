package org.rapport.platform.throttle;

import java.time.Clock;
import org.rapport.platform.Throttle;
import org.rapport.platform.database.Sql;

/** The real throttle for the tests of other features. */
public final class TestThrottle {

  private TestThrottle() {}

  public static Throttle of(Sql sql, Clock clock) {
    return new JdbcThrottle(sql, clock, purpose -> purpose.repeat(4).getBytes());
  }
}
