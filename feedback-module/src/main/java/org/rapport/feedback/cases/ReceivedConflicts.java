package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/**
 * Keeps a complaint from those it names before anybody has read it (C6). Where that would leave
 * nobody to handle it, people have to see to it.
 */
@ApplicationScoped
class ReceivedConflicts {

  private NamedStaff named;
  private StaffDirectory staff;
  private Discretion discretion;
  private CaseWork work;

  protected ReceivedConflicts() {}

  @Inject
  ReceivedConflicts(NamedStaff named, StaffDirectory staff, Discretion discretion, CaseWork work) {
    this.named = named;
    this.staff = staff;
    this.discretion = discretion;
    this.work = work;
  }

  void name(Case newcomer, Feedback feedback, Act act) {
    if (feedback.type() != FeedbackType.COMPLAINT) {
      return;
    }
    List<Long> about = named.in(feedback).stream().map(StaffMember::id).toList();
    if (about.isEmpty() || !leavesSomebody(about)) {
      return;
    }
    Act found = act.byNoStaff();
    about.forEach(account -> work.on(newcomer, found, c -> c.nameConflict(account, false, found)));
  }

  private boolean leavesSomebody(List<Long> about) {
    return staff.whoMay(Permission.CASES_HANDLE).stream()
        .anyMatch(
            who -> about.stream().noneMatch(account -> discretion.reaches(account, who.id())));
  }
}
