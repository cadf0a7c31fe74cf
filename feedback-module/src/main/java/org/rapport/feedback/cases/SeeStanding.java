package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** Shows where a case stands, as a list of cases does. */
@ApplicationScoped
@Transactional
public class SeeStanding {

  private StaffDesk desk;

  protected SeeStanding() {}

  @Inject
  SeeStanding(StaffDesk desk) {
    this.desk = desk;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none, or it is kept from this person
   */
  public CaseStanding of(String reference) {
    Case c = desk.open(CaseAt.latest(reference), Permission.CASES_READ);
    Assessment known = c.progress().assessment();
    return new CaseStanding(
        c.version(), c.state(), c.assigneeId(), known == null ? null : known.severity());
  }
}
