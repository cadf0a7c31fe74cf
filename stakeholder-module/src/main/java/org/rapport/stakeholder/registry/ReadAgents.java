package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who represents the organization towards a stakeholder, whoever asks (mission J18). */
@ApplicationScoped
public class ReadAgents {

  private final Stakeholders stakeholders;

  @Inject
  ReadAgents(Stakeholders stakeholders) {
    this.stakeholders = stakeholders;
  }

  protected ReadAgents() {
    this(null);
  }

  /** Accounts of its agents. */
  public Set<Long> of(long stakeholderId) {
    return stakeholders.with(stakeholderId).stream()
        .flatMap(one -> one.responsible().stream())
        .filter(one -> one.role() == ResponsibleRole.AGENT)
        .map(ResponsibleEntry::account)
        .collect(Collectors.toSet());
  }

  /** Always the same of several; empty where nobody represents us. */
  public Optional<Long> first(long stakeholderId) {
    return of(stakeholderId).stream().min(Comparator.naturalOrder());
  }
}
