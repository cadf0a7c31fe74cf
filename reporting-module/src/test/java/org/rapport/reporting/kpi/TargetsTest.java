package org.rapport.reporting.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.reporting.suppression.Target;

class TargetsTest {

  @Test
  void a_target_can_be_set_and_taken_away() {
    Targets targets =
        configured(
            Map.of("RAPPORT_TARGET_DECIDED_ON_TIME", "0.8", "RAPPORT_TARGET_REOPENED", "none"));
    assertThat(targets.of(Kpi.DECIDED_ON_TIME)).isEqualTo(new Target(.8, true));
    assertThat(targets.of(Kpi.REOPENED)).isNull();
    assertThat(targets.of(Kpi.TIME_TO_CLOSE_P90)).isEqualTo(new Target(30, false));
  }

  @Test
  void a_count_that_only_describes_has_none() {
    assertThat(configured(Map.of("RAPPORT_TARGET_RECEIVED", "5")).of(Kpi.RECEIVED)).isNull();
  }

  @Test
  void nonsense_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> configured(Map.of("RAPPORT_TARGET_REOPENED", "few")).of(Kpi.REOPENED))
        .withMessageContaining("RAPPORT_TARGET_REOPENED");
  }

  private static Targets configured(Map<String, String> values) {
    return new Targets(name -> Optional.ofNullable(values.get(name)));
  }
}
