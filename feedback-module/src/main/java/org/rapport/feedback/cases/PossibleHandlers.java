package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** To whom a case, or a part of it, can be given to do (C6). */
@ApplicationScoped
@Transactional
public class PossibleHandlers {

  private StaffDirectory staff;
  private Discretion discretion;

  protected PossibleHandlers() {}

  @Inject
  PossibleHandlers(StaffDirectory staff, Discretion discretion) {
    this.staff = staff;
    this.discretion = discretion;
  }

  /** Everybody who handles cases, by name, but whom it is about and who works under them. */
  public List<StaffMember> of(CaseView shown) {
    return staff.whoMay(Permission.CASES_HANDLE).stream()
        .filter(
            member ->
                shown.conflicts().stream()
                    .noneMatch(named -> discretion.reaches(named.id(), member.id())))
        .toList();
  }
}
