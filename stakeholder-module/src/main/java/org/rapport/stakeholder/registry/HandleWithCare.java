package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/**
 * What must be handled with care about a stakeholder (mission R10): only for who may, and every
 * reading leaves a trace.
 */
@ApplicationScoped
@Transactional
public class HandleWithCare {

  private final Sensitivities sensitivities;
  private final ReadStakeholder stakeholders;
  private final CurrentUser user;
  private final StaffDirectory staff;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  HandleWithCare(
      Sensitivities sensitivities,
      ReadStakeholder stakeholders,
      CurrentUser user,
      StaffDirectory staff,
      Stamps stamps,
      AuditTrail audit) {
    this.sensitivities = sensitivities;
    this.stakeholders = stakeholders;
    this.user = user;
    this.staff = staff;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected HandleWithCare() {
    this(null, null, null, null, null, null);
  }

  /** The newest first. */
  public List<SensitivityView> read(long stakeholderId) {
    user.require(Permission.SENSITIVITIES);
    stakeholders.require(stakeholderId);
    List<Sensitivity> found = sensitivities.of(stakeholderId);
    if (!found.isEmpty()) {
      record("sensitivities.read", stakeholderId, Map.of());
    }
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream()
                .map(Sensitivity::notedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return found.stream().map(sensitivity -> view(sensitivity, members)).toList();
  }

  /**
   * @return the id of what was noted
   */
  public long note(long stakeholderId, String text) {
    user.require(Permission.SENSITIVITIES);
    stakeholders.require(stakeholderId);
    Sensitivity sensitivity = new Sensitivity(stakeholderId, text, stamps.now());
    sensitivities.keep(sensitivity);
    record("sensitivity.noted", stakeholderId, named(sensitivity.id()));
    return sensitivity.id();
  }

  /** It no longer matters; what was noted stays in the database. */
  public void lapse(long stakeholderId, long id) {
    user.require(Permission.SENSITIVITIES);
    stakeholders.require(stakeholderId);
    Sensitivity sensitivity =
        sensitivities
            .with(id)
            .filter(s -> s.stakeholderId() == stakeholderId)
            .orElseThrow(NotFound::new);
    sensitivity.lapse(stamps.now());
    record("sensitivity.lapsed", stakeholderId, named(id));
  }

  private void record(String action, long stakeholderId, Map<String, String> details) {
    audit.record(action, "stakeholder", String.valueOf(stakeholderId), details);
  }

  private static Map<String, String> named(long id) {
    return Map.of("sensitivity", String.valueOf(id));
  }

  private static SensitivityView view(Sensitivity sensitivity, Map<Long, StaffMember> members) {
    Long by = sensitivity.notedBy();
    StaffMember member = by == null ? null : members.get(by);
    return new SensitivityView(
        sensitivity.id(),
        sensitivity.text(),
        sensitivity.notedAt(),
        member == null ? "" : member.name());
  }
}
