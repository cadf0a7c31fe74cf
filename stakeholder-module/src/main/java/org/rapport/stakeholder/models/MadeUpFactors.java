package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.registry.Stamp;

/** One made-up factor of each kind; one is over. */
@ApplicationScoped
@Transactional
class MadeUpFactors implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.models-demonstration", Locale.ROOT);

  private final OutsideFactors factors;

  @Inject
  MadeUpFactors(OutsideFactors factors) {
    this.factors = factors;
  }

  protected MadeUpFactors() {
    this(null);
  }

  @Override
  public int order() {
    return 17;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (FactorKind kind : FactorKind.values()) {
      String[] words = WORDS.getString("factor." + kind).split("\\|");
      LocalDate since = today.minusDays(60L + 97L * kind.ordinal());
      LocalDate until = kind == FactorKind.TECHNOLOGICAL ? today.minusDays(20) : null;
      Instant noted = since.plusDays(5).atTime(10, 0).atZone(clock.getZone()).toInstant();
      factors.keep(
          new OutsideFactor(
              new FactorEntry(kind, words[0], words[1], words[2], since, until),
              new Stamp(agents.get(1), noted, today)));
    }
  }
}
