package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.stakeholder.CourseDemonstration;

/** What must be handled with care about one in seven of the made-up stakeholders. */
@ApplicationScoped
@Transactional
class MadeUpSensitivities implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.care-demonstration", Locale.ROOT);
  private static final int ONE_IN = 7;

  private final Sensitivities sensitivities;

  @Inject
  MadeUpSensitivities(Sensitivities sensitivities) {
    this.sensitivities = sensitivities;
  }

  protected MadeUpSensitivities() {
    this(null);
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    for (int index = 1; index < ids.size(); index += ONE_IN) {
      String[] words = WORDS.getString(index % 3 == 2 ? "en" : "zh").split("\\|");
      Instant at =
          clock
              .instant()
              .minus(Duration.ofDays(CourseDemonstration.daysAgo(index, ids.size()) / 2));
      Stamp stamp =
          new Stamp(
              agents.get(index % agents.size()), at, LocalDate.ofInstant(at, clock.getZone()));
      sensitivities.keep(
          new Sensitivity(ids.get(index), words[index / ONE_IN % words.length], stamp));
    }
  }
}
