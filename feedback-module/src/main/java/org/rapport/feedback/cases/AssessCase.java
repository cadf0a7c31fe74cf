package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.Permission;

/** Staff say how severe, complex and urgent a case is (C5). */
@ApplicationScoped
@Transactional
public class AssessCase {

  private StaffDesk desk;

  protected AssessCase() {}

  @Inject
  AssessCase(StaffDesk desk) {
    this.desk = desk;
  }

  public void with(CaseAt at, Assessment assessment) {
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.assess(assessment, act));
  }
}
