package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/**
 * Adds to a stakeholder what another source knows of it: gaps are filled, nothing is replaced
 * (mission R14).
 */
@ApplicationScoped
@Transactional
public class AddFacts {

  private final Stakeholders stakeholders;
  private final Groups groups;
  private final Stamps stamps;
  private final Scope scope;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  AddFacts(
      Stakeholders stakeholders,
      Groups groups,
      Stamps stamps,
      Scope scope,
      CurrentUser user,
      AuditTrail audit) {
    this.stakeholders = stakeholders;
    this.groups = groups;
    this.stamps = stamps;
    this.scope = scope;
    this.user = user;
    this.audit = audit;
  }

  protected AddFacts() {
    this(null, null, null, null, null, null);
  }

  /**
   * What was added, to take it back.
   *
   * @param before the facts until then
   * @param contactId of the contact that was added, or null
   */
  public record Added(Taken to, StakeholderEntry before, Long contactId) {}

  /** Whether there is such a stakeholder to add to, and whoever adds works with it. */
  public boolean isKnown(long id) {
    return stakeholders
        .with(id)
        .filter(one -> one.mergedInto() == null && scope.includes(one))
        .isPresent();
  }

  /**
   * @param from where it comes from, for the audit trail
   */
  public Added to(long id, Newcomer more, String from) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Stamp stamp = stamps.now();
    Stakeholder known = stakeholders.with(id).orElseThrow(NotFound::new);
    StakeholderEntry before = known.entry();
    StakeholderEntry filled = before.filledFrom(more.facts());
    known.describe(filled, groups.withIds(filled.groups()), stamp);
    Optional<Contact> contact =
        more.contacts().stream()
            .filter(
                one -> known.contacts().inOrder().stream().noneMatch(it -> it.isNamed(one.name())))
            .map(one -> known.add(one, stamp))
            .findFirst();
    stakeholders.keep(known);
    audit.record(
        "stakeholder.changed",
        "stakeholder",
        String.valueOf(id),
        Map.of("changed", Differences.between(before, known.entry()), "import", from));
    Taken taken = new Taken(id, known.version());
    return new Added(taken, before, contact.map(Contact::id).orElse(null));
  }

  /**
   * @return the stakeholder without it; empty where somebody has changed it since: it stays as it
   *     is then
   */
  public Optional<Taken> takeBack(Added added, String from) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Stakeholder known = stakeholders.with(added.to().id()).orElse(null);
    if (known == null || known.version() != added.to().version()) {
      return Optional.empty();
    }
    Stamp stamp = stamps.now();
    known.describe(added.before(), groups.withIds(added.before().groups()), stamp);
    if (added.contactId() != null) {
      known.remove(added.contactId(), stamp);
    }
    stakeholders.keep(known);
    audit.record(
        "stakeholder.changed",
        "stakeholder",
        String.valueOf(known.id()),
        Map.of("import-undone", from));
    return Optional.of(new Taken(known.id(), known.version()));
  }
}
