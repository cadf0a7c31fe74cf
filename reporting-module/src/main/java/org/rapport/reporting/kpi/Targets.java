package org.rapport.reporting.kpi;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.platform.Configuration;
import org.rapport.reporting.suppression.Target;

/**
 * What the KPIs ought to reach: a share from 0 to 1 or days, as {@code RAPPORT_TARGET_} and the
 * KPI's name, for example {@code RAPPORT_TARGET_DECIDED_ON_TIME=0.9}; {@code none} takes one away.
 */
@ApplicationScoped
class Targets {

  private static final String NONE = "none";

  private static final Map<Kpi, String> USUAL =
      Map.ofEntries(
          entry(Kpi.ACKNOWLEDGED_ON_TIME, "0.95"),
          entry(Kpi.DECIDED_ON_TIME, "0.9"),
          entry(Kpi.TIME_TO_DECISION_MEDIAN, "7"),
          entry(Kpi.TIME_TO_DECISION_P90, "14"),
          entry(Kpi.TIME_TO_CLOSE_MEDIAN, "14"),
          entry(Kpi.TIME_TO_CLOSE_P90, "30"),
          entry(Kpi.SATISFIED_WITH_HANDLING, "0.7"),
          entry(Kpi.SATISFIED_WITH_OUTCOME, "0.6"),
          entry(Kpi.CONTESTED, "0.1"),
          entry(Kpi.REOPENED, "0.05"));

  private final Function<String, Optional<String>> configured;

  Targets() {
    this(Configuration::value);
  }

  Targets(Function<String, Optional<String>> configured) {
    this.configured = configured;
  }

  /** Null where the KPI has none. */
  Target of(Kpi kpi) {
    if (!kpi.hasDirection()) {
      return null;
    }
    String name = "RAPPORT_TARGET_" + kpi.name();
    String value = configured.apply(name).orElse(USUAL.getOrDefault(kpi, NONE));
    try {
      return value.equals(NONE)
          ? null
          : new Target(Double.parseDouble(value), kpi.isHigherBetter());
    } catch (NumberFormatException e) {
      throw new IllegalStateException(name + " is neither a number nor none", e);
    }
  }
}
