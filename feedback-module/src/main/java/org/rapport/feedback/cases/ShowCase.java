package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** A member of staff opens a case. */
@ApplicationScoped
@Transactional
public class ShowCase {

  private StaffDesk desk;
  private CaseViews views;

  protected ShowCase() {}

  @Inject
  ShowCase(StaffDesk desk, CaseViews views) {
    this.desk = desk;
    this.views = views;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none, or it is about this very person
   */
  public CaseView with(String reference) {
    return views.forStaff(desk.open(CaseAt.latest(reference), Permission.CASES_READ));
  }
}
