package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderUse;

/**
 * Takes stakeholders of an import out again, but never one that somebody has changed since, or that
 * something points to (mission R14).
 */
@ApplicationScoped
@Transactional
public class RemoveTaken {

  private final Stakeholders stakeholders;
  private final References references;
  private final Iterable<StakeholderUse> uses;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  RemoveTaken(
      Stakeholders stakeholders,
      References references,
      @Any Instance<StakeholderUse> uses,
      CurrentUser user,
      AuditTrail audit) {
    this(stakeholders, references, (Iterable<StakeholderUse>) uses, user, audit);
  }

  RemoveTaken(
      Stakeholders stakeholders,
      References references,
      Iterable<StakeholderUse> uses,
      CurrentUser user,
      AuditTrail audit) {
    this.stakeholders = stakeholders;
    this.references = references;
    this.uses = uses;
    this.user = user;
    this.audit = audit;
  }

  protected RemoveTaken() {
    this(null, null, (Iterable<StakeholderUse>) null, null, null);
  }

  /**
   * @param from what they came from, for the audit trail
   * @return ids of those that are gone
   */
  public Set<Long> from(String from, List<Taken> taken) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Map<Long, Long> versions = taken.stream().collect(Collectors.toMap(Taken::id, Taken::version));
    Set<Long> used = new HashSet<>(references.among(versions.keySet()));
    uses.forEach(use -> used.addAll(use.among(versions.keySet())));
    List<Stakeholder> going = new ArrayList<>();
    for (Stakeholder one : stakeholders.withIds(versions.keySet())) {
      if (!used.contains(one.id()) && one.version() == versions.get(one.id())) {
        going.add(one);
      }
    }
    stakeholders.remove(going);
    going.forEach(
        gone ->
            audit.record(
                "stakeholder.removed",
                "stakeholder",
                String.valueOf(gone.id()),
                Map.of("import", from)));
    return going.stream().map(Stakeholder::id).collect(Collectors.toSet());
  }
}
