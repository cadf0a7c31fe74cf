package org.rapport.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.Throttle;
import org.rapport.platform.TooManyAttempts;

/** Wrong receipts are counted; right ones never are. */
class ReceiptGuardTest {

  private final Map<String, Integer> counted = new HashMap<>();
  private String client = "203.0.113.1";
  private final ReceiptGuard guard = new ReceiptGuard(new Counting(), () -> client);

  @Test
  void after_five_wrong_ones_a_client_waits() {
    for (int i = 0; i < ReceiptGuard.WRONG_PER_CLIENT; i++) {
      guard.beforeTrying();
      guard.wasWrong();
    }

    assertThatThrownBy(guard::beforeTrying)
        .isInstanceOfSatisfying(
            TooManyAttempts.class, wait -> assertThat(wait.pause()).isEqualTo(Duration.ofHours(1)));
    client = "203.0.113.2";
    assertThatCode(guard::beforeTrying).doesNotThrowAnyException();
  }

  @Test
  void when_all_clients_together_were_wrong_too_often_only_those_who_were_wrong_wait() {
    guard.wasWrong();
    counted.put("receipt.all", ReceiptGuard.WRONG_IN_ALL);

    assertThatThrownBy(guard::beforeTrying).isInstanceOf(TooManyAttempts.class);
    client = "203.0.113.2";
    assertThatCode(guard::beforeTrying).doesNotThrowAnyException();
  }

  @Test
  void a_household_of_ipv6_is_one_client_however_many_addresses_it_has() {
    int[] address = {0};
    ReceiptGuard household =
        new ReceiptGuard(
            new Counting(),
            new ClientAddress() {
              @Override
              public String value() {
                return "2001:db8::" + address[0]++;
              }

              @Override
              public String network() {
                return "20010db800000000/64";
              }
            });
    for (int i = 0; i < ReceiptGuard.WRONG_PER_CLIENT; i++) {
      household.wasWrong();
    }

    assertThatThrownBy(household::beforeTrying).isInstanceOf(TooManyAttempts.class);
  }

  private final class Counting implements Throttle {
    @Override
    public Duration attempt(String bucket, String key, int limit, Duration window) {
      counted.merge(bucket + key, 1, Integer::sum);
      return pause(bucket, key, limit + 1, window);
    }

    @Override
    public Duration pause(String bucket, String key, int limit, Duration window) {
      return counted.getOrDefault(bucket + key, 0) >= limit ? window : Duration.ZERO;
    }

    @Override
    public void forgive(String bucket, String key, Duration window) {
      throw new UnsupportedOperationException();
    }
  }
}
