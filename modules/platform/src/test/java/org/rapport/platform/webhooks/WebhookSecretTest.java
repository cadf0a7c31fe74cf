package org.rapport.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

  @Test
  void C19_a_signature_is_what_any_other_program_would_compute() {
    // printf '1000000000.{"id":"1"}' | openssl dgst -sha256 -hmac whsec_test
    assertThat(
            new WebhookSecret("whsec_test")
                .signature(Instant.ofEpochSecond(1_000_000_000), "{\"id\":\"1\"}"))
        .isEqualTo(
            "t=1000000000,v1=cfa7a9b0d95df85c881a66ba3f8b35f36525b8fc1b274beeb7fcad87422fe3d8");
  }

  @Test
  void C19_a_secret_is_long_random_and_never_shown_by_accident() {
    WebhookSecret secret = WebhookSecret.random(new SecureRandom());
    assertThat(secret.value()).matches("whsec_[A-Za-z0-9_-]{43}");
    assertThat(secret).isNotEqualTo(WebhookSecret.random(new SecureRandom()));
    assertThat(secret.toString()).doesNotContain(secret.value());
  }

  @Test
  void C19_pauses_double_up_to_six_hours_and_nobody_comes_back_at_the_same_moment() {
    assertThat(EndDelivery.pauseAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(EndDelivery.pauseAfter(4, 0.5)).isEqualTo(Duration.ofMinutes(4));
    assertThat(EndDelivery.pauseAfter(14, 0.5)).isEqualTo(EndDelivery.LONGEST_PAUSE);
    assertThat(EndDelivery.pauseAfter(4, 0)).isEqualTo(Duration.ofMinutes(3));
    assertThat(EndDelivery.pauseAfter(4, 1)).isEqualTo(Duration.ofMinutes(5));
  }
}
