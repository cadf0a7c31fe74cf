package org.rapport.stakeholder.projects;

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
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;

/** Joint projects with made-up stakeholders, in every state. */
@ApplicationScoped
@Transactional
class MadeUpProjects implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.projects-demonstration", Locale.ROOT);
  private static final int ONE_IN = 5;
  private static final int TITLES = 3;

  private final JointProjects projects;
  private final ReadStakeholder stakeholders;

  @Inject
  MadeUpProjects(JointProjects projects, ReadStakeholder stakeholders) {
    this.projects = projects;
    this.stakeholders = stakeholders;
  }

  protected MadeUpProjects() {
    this(null, null);
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    for (int index = 0; index < ids.size(); index++) {
      if (index % ONE_IN == 2
          && stakeholders.summary(ids.get(index)).status() == StakeholderStatus.EXISTING) {
        String language = index % 3 == 2 ? "en." : "zh.";
        long agent = agents.get(index % agents.size());
        int known = CourseDemonstration.daysAgo(index, ids.size());
        Stamp proposed = at(clock, agent, Math.max(70, Math.min(known - 7, 70 + index * 13 % 300)));
        project(ids.get(index), index / ONE_IN, language, proposed, clock);
      }
    }
  }

  /** Proposed, in talks, agreed and declined in turn. */
  private void project(long stakeholder, int number, String language, Stamp proposed, Clock clock) {
    long agent = proposed.by();
    String which = "." + number % TITLES;
    ProjectEntry entry =
        new ProjectEntry(
            word(language + "title" + which),
            word(language + "content" + which),
            word(language + "form" + which));
    JointProject project = new JointProject(stakeholder, entry, proposed);
    if (number % 4 > 0) {
      project.talk(word(language + "talk.0"), at(clock, agent, 50));
      project.talk(word(language + "talk.1"), at(clock, agent, 30));
    }
    if (number % 4 == 2) {
      project.agree(word(language + "agreed"), at(clock, agent, 12));
    }
    if (number % 4 == 3) {
      project.decline(word(language + "declined"), at(clock, agent, 9));
    }
    projects.keep(project);
  }

  private static String word(String key) {
    return WORDS.getString(key);
  }

  private static Stamp at(Clock clock, long account, int daysAgo) {
    Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
    return new Stamp(account, at, LocalDate.ofInstant(at, clock.getZone()));
  }
}
