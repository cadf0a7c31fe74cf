package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.registry.ReadAgents;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What is to be done in relationships, on the list of whoever represents us. */
@ApplicationScoped
class AgentsWork {

  private static final String MODULE = "stakeholder";

  private final ReadStakeholder stakeholders;
  private final ReadAgents agents;
  private final WorkList work;

  @Inject
  AgentsWork(ReadStakeholder stakeholders, ReadAgents agents, WorkList work) {
    this.stakeholders = stakeholders;
    this.agents = agents;
    this.work = work;
  }

  protected AgentsWork() {
    this(null, null, null);
  }

  /**
   * To one of several agents; where nobody represents us it waits until somebody does.
   *
   * @param dueOn null where it has no day
   * @param what told after the stakeholder's name, null where the name says it
   */
  void give(
      long stakeholderId, String kind, Object subject, LocalDate dueOn, String what, String path) {
    Optional<Long> agent = agents.first(stakeholderId);
    if (agent.isEmpty()) {
      take(kind, subject);
    } else {
      String name = stakeholders.summary(stakeholderId).name();
      String about = what == null ? name : name + " · " + what;
      work.open(WorkItem.of(agent.get(), MODULE, kind, subject, dueOn, about, path));
    }
  }

  void take(String kind, Object subject) {
    work.close(MODULE, kind, subject);
  }
}
