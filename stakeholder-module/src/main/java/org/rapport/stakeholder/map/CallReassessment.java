package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.Stamps;

/** Has a group or everybody rated again, because the organization has changed or a team is new. */
@ApplicationScoped
@Transactional
public class CallReassessment {

  private final Reassessments reassessments;
  private final ListGroups groups;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  CallReassessment(
      Reassessments reassessments, ListGroups groups, Stamps stamps, AuditTrail audit) {
    this.reassessments = reassessments;
    this.groups = groups;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected CallReassessment() {
    this(null, null, null, null);
  }

  /**
   * @return the call's id
   * @throws Invalid if it is for a past day, without a reason or for a group that is not there
   */
  public long with(ReassessmentEntry entry) {
    Reassessment reassessment = new Reassessment(entry, stamps.now());
    Long group = entry.group();
    if (group != null && groups.all().stream().noneMatch(one -> one.id() == group)) {
      throw Invalid.field("group", Message.of("stakeholder", "stakeholder.groups.unknown"));
    }
    reassessments.call(reassessment);
    audit.record(
        "map.reassessment-called",
        "map-reassessment",
        String.valueOf(reassessment.id()),
        Map.of("cause", entry.cause().name(), "group", String.valueOf(group)));
    return reassessment.id();
  }
}
