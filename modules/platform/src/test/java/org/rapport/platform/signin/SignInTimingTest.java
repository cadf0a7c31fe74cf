package org.rapport.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.Role;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.accounts.CheckPassword;
import org.rapport.platform.accounts.TestStaff;

/** ASVS 6.3.8: nobody learns from the time of an answer whether somebody has an account. */
@Tag("database")
class SignInTimingTest {

  private static final int TRIES = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestStaff staff = new TestStaff(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_unknown_login_takes_as_long_as_a_known_one() {
    staff.enrollInEarnest("li.wei", "purple walrus dances", Role.AUDITOR);
    CheckPassword check = staff.checkPasswordInEarnest();
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    List<Long> endless = new ArrayList<>();

    for (int i = 0; i < TRIES; i++) { // in turn, so that warming up helps all
      known.add(nanos(check, "li.wei", "something quite else"));
      unknown.add(nanos(check, "nobody", "something quite else"));
      endless.add(nanos(check, "nobody", "x".repeat(5_000)));
    }

    Duration typical = least(known);
    assertThat(typical).isGreaterThan(Duration.ofMillis(20));
    assertThat(least(unknown)).isCloseTo(typical, typical.dividedBy(2));
    assertThat(least(endless)).isCloseTo(typical, typical.dividedBy(2));
  }

  private static long nanos(CheckPassword check, String login, String password) {
    long start = THREADS.getCurrentThreadCpuTime(); // others on the machine do not count
    assertThat(check.of(login, password)).isEmpty();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /** What disturbs the processor only makes it longer. */
  private static Duration least(List<Long> nanos) {
    return Duration.ofNanos(Collections.min(nanos));
  }
}
