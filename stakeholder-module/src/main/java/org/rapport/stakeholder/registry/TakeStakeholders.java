package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderRegistered;

/** Takes many stakeholders into the registry at once, as an import does (mission R14). */
@ApplicationScoped
@Transactional
public class TakeStakeholders {

  private final Stakeholders stakeholders;
  private final Groups groups;
  private final Stamps stamps;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Event<StakeholderRegistered> registered;

  @Inject
  TakeStakeholders(
      Stakeholders stakeholders,
      Groups groups,
      Stamps stamps,
      CurrentUser user,
      AuditTrail audit,
      Event<StakeholderRegistered> registered) {
    this.stakeholders = stakeholders;
    this.groups = groups;
    this.stamps = stamps;
    this.user = user;
    this.audit = audit;
    this.registered = registered;
  }

  protected TakeStakeholders() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param from what they came from, for the audit trail
   * @return what was made of each, in the order given
   */
  public List<Taken> with(String from, List<Newcomer> newcomers) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Stamp stamp = stamps.now();
    List<Stakeholder> made = new ArrayList<>();
    for (Newcomer newcomer : newcomers) {
      Set<Long> wished = newcomer.facts().groups();
      Stakeholder one =
          new Stakeholder(newcomer.facts(), groups.withIds(wished), newcomer.status(), stamp);
      newcomer.contacts().forEach(contact -> one.add(contact, stamp));
      made.add(one);
    }
    stakeholders.keep(made);
    for (Stakeholder one : made) {
      audit.record(
          "stakeholder.registered",
          "stakeholder",
          String.valueOf(one.id()),
          Map.of("status", one.status().name(), "import", from));
      registered.fire(new StakeholderRegistered(one.summary(), stamp.at()));
    }
    return made.stream().map(one -> new Taken(one.id(), one.version())).toList();
  }
}
