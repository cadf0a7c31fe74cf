package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.CourseDemonstration;

/** Who is responsible for made-up stakeholders: one in ten has nobody yet. */
@ApplicationScoped
@Transactional
class MadeUpResponsible implements CourseDemonstration {

  private final Stakeholders stakeholders;

  @Inject
  MadeUpResponsible(Stakeholders stakeholders) {
    this.stakeholders = stakeholders;
  }

  protected MadeUpResponsible() {
    this(null);
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    for (int index = 0; index < ids.size(); index++) {
      if (index % 10 == 9) {
        continue;
      }
      List<ResponsibleEntry> chosen = new ArrayList<>();
      long agent = agents.get(index % agents.size());
      chosen.add(new ResponsibleEntry(agent, ResponsibleRole.AGENT, null));
      if (index % 2 == 0) {
        long manager = agents.get((index + 1) % agents.size());
        chosen.add(new ResponsibleEntry(manager, ResponsibleRole.MANAGER, null));
      }
      if (index % 7 == 3) {
        long adviser = agents.get((index + 2) % agents.size());
        ResponsibleRole as =
            index % 2 == 0 ? ResponsibleRole.INTEGRATOR : ResponsibleRole.CONSULTANT;
        chosen.add(new ResponsibleEntry(adviser, as, null));
      }
      Instant at =
          clock
              .instant()
              .minus(Duration.ofDays(CourseDemonstration.daysAgo(index, ids.size()) / 3));
      Stamp stamp = new Stamp(null, at, LocalDate.ofInstant(at, clock.getZone()));
      Stakeholder stakeholder = stakeholders.with(ids.get(index)).orElseThrow();
      stakeholder.answerTo(chosen, stamp);
      stakeholders.keep(stakeholder);
    }
  }
}
