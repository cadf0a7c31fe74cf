package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.StakeholderRegistered;
import org.rapport.stakeholder.StakeholderSummary;

/** Takes a stakeholder into the registry. */
@ApplicationScoped
@Transactional
public class RegisterStakeholder {

  private final Stakeholders stakeholders;
  private final GroupChoice groups;
  private final Stamps stamps;
  private final AuditTrail audit;
  private final Event<StakeholderRegistered> registered;

  @Inject
  RegisterStakeholder(
      Stakeholders stakeholders,
      GroupChoice groups,
      Stamps stamps,
      AuditTrail audit,
      Event<StakeholderRegistered> registered) {
    this.stakeholders = stakeholders;
    this.groups = groups;
    this.stamps = stamps;
    this.audit = audit;
    this.registered = registered;
  }

  protected RegisterStakeholder() {
    this(null, null, null, null, null);
  }

  /**
   * Whoever registers it is its agent until somebody says otherwise.
   *
   * @param first the status it begins with, since when and why
   */
  public StakeholderSummary with(StakeholderEntry entry, StatusEntry first) {
    Stamp stamp = stamps.now();
    return registered(stamp, entry, first, Stream.ofNullable(stamp.by()).toList()).summary();
  }

  /** As {@link #with}, at another time or by somebody else than the present ones. */
  Stakeholder at(Stamp stamp, StakeholderEntry entry, StatusEntry first) {
    return registered(stamp, entry, first, List.of());
  }

  private Stakeholder registered(
      Stamp stamp, StakeholderEntry entry, StatusEntry first, List<Long> agents) {
    Stakeholder stakeholder =
        new Stakeholder(entry, groups.of(entry.groups(), Set.of()), first, stamp);
    stakeholder.answerTo(
        agents.stream()
            .map(agent -> new ResponsibleEntry(agent, ResponsibleRole.AGENT, null))
            .toList(),
        stamp);
    stakeholders.keep(stakeholder);
    audit.record(
        "stakeholder.registered",
        "stakeholder",
        String.valueOf(stakeholder.id()),
        Map.of("status", stakeholder.status().name()));
    registered.fire(new StakeholderRegistered(stakeholder.summary(), stamp.at()));
    return stakeholder;
  }
}
