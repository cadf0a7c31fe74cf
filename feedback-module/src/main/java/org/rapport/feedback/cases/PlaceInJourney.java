package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderJourneys;

/** Staff say in which step of a stakeholder's journey a complaint arose (C20). */
@ApplicationScoped
@Transactional
public class PlaceInJourney {

  private StaffDesk desk;
  private StakeholderJourneys journeys;

  protected PlaceInJourney() {}

  @Inject
  PlaceInJourney(StaffDesk desk, StakeholderJourneys journeys) {
    this.desk = desk;
    this.journeys = journeys;
  }

  /** The steps there are to choose from; none where no stakeholder is linked. */
  public List<String> choices(Long stakeholder) {
    return stakeholder == null ? List.of() : journeys.steps(stakeholder);
  }

  /**
   * @param step as the journey names it, in any case, or null for none
   * @throws Invalid for {@code step} where the stakeholder's journey has none of this name
   * @throws Refusal where it is no complaint, nobody is linked, or who it is is not for this person
   */
  public void at(CaseAt at, String step) {
    Case subject = desk.open(at, Permission.CASES_HANDLE);
    if (!desk.mayKnowSender(subject)) {
      throw Refusal.because("feedback", "refusal.confidentialLink");
    }
    String known = step == null || step.isBlank() ? null : known(subject, step.strip());
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.ariseIn(known, act));
  }

  private String known(Case subject, String step) {
    return choices(subject.stakeholderId()).stream()
        .filter(step::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                subject.stakeholderId() == null
                    ? Refusal.because("feedback", "refusal.stepOfNobody")
                    : Invalid.field("step", Message.of("feedback", "invalid.step")));
  }
}
