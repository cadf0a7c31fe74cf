package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

/** Staff link a case to the registered stakeholder it came from; never an anonymous one (C20). */
@ApplicationScoped
@Transactional
public class LinkStakeholder {

  private StaffDesk desk;
  private Cases cases;
  private StakeholderDirectory stakeholders;
  private StakeholderTimeline timeline;
  private RouteCase routing;

  protected LinkStakeholder() {}

  @Inject
  LinkStakeholder(
      StaffDesk desk,
      Cases cases,
      StakeholderDirectory stakeholders,
      StakeholderTimeline timeline,
      RouteCase routing) {
    this.desk = desk;
    this.cases = cases;
    this.stakeholders = stakeholders;
    this.timeline = timeline;
    this.routing = routing;
  }

  /**
   * @param stakeholderId null to take the link away
   * @throws Invalid for {@code stakeholder} where there is no such stakeholder
   * @throws Refusal where the case is confidential and its sender not for this person to know (C2)
   */
  public void to(CaseAt at, Long stakeholderId) {
    if (stakeholderId != null && stakeholders.with(stakeholderId).isEmpty()) {
      throw Invalid.field("stakeholder", Message.of("feedback", "invalid.stakeholder"));
    }
    if (!desk.mayKnowSender(desk.open(at, Permission.CASES_HANDLE))) {
      throw Refusal.because("feedback", "refusal.confidentialLink");
    }
    Case linked =
        desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.linkTo(stakeholderId, act));
    joined(linked, stakeholderId);
  }

  /** A named one that was just taken, even where it is kept from whoever wrote it down. */
  void taken(String reference, long stakeholderId) {
    Case taken = cases.withReference(reference).orElseThrow();
    desk.goOn(taken, (c, act) -> c.linkTo(stakeholderId, act));
    joined(taken, stakeholderId);
  }

  private void joined(Case linked, Long stakeholderId) {
    routing.route(linked, desk.act());
    if (stakeholderId != null && linked.matter().identity() == Identity.NAMED) {
      timeline.tell(
          new TimelineEvent(
              stakeholderId,
              TimelineKind.CASE,
              linked.clock().receivedAt(),
              Message.of("feedback", "timeline.case", linked.reference()),
              null,
              path(linked.reference())));
    }
  }

  /** The page that a stakeholder’s timeline leads to. */
  static String path(String reference) {
    return "/staff/cases/case?reference=" + reference;
  }
}
