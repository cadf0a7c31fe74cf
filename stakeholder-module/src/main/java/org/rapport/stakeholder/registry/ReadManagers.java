package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/** Who coordinates what an agent does for a stakeholder (mission J18). */
@ApplicationScoped
public class ReadManagers {

  private final Stakeholders stakeholders;
  private final Teams teams;

  @Inject
  ReadManagers(Stakeholders stakeholders, Teams teams) {
    this.stakeholders = stakeholders;
    this.teams = teams;
  }

  protected ReadManagers() {
    this(null, null);
  }

  /** The stakeholder's own manager, or else one whose team the agent is in; never the agent. */
  public Optional<Long> of(long stakeholderId, long agent) {
    return stakeholders.with(stakeholderId).stream()
        .flatMap(one -> one.responsible().stream())
        .filter(one -> one.role() == ResponsibleRole.MANAGER && one.account() != agent)
        .map(ResponsibleEntry::account)
        .min(Comparator.naturalOrder())
        .or(() -> teams.managersOf(agent).stream().min(Comparator.naturalOrder()));
  }
}
