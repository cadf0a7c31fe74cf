package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.ReportingLines;
import org.rapport.stakeholder.TeamChosen;

/** Whoever joins a team does not go on with a case that is about somebody above them now (C6). */
@ApplicationScoped
class FollowTeams {

  private Cases cases;
  private CaseWork work;
  private Withdrawal withdrawal;
  private Discretion discretion;
  private ReportingLines lines;
  private CurrentUser user;

  protected FollowTeams() {}

  @Inject
  FollowTeams(
      Cases cases,
      CaseWork work,
      Withdrawal withdrawal,
      Discretion discretion,
      ReportingLines lines,
      CurrentUser user) {
    this.cases = cases;
    this.work = work;
    this.withdrawal = withdrawal;
    this.discretion = discretion;
    this.lines = lines;
    this.user = user;
  }

  void chosen(@Observes TeamChosen event) {
    for (Case subject : cases.openAbout(lines.upFrom(event.manager()))) {
      withdrawal.of(subject, who -> discretion.hides(subject, who));
      Long handler = subject.assigneeId();
      if (handler != null && discretion.hides(subject, handler)) {
        Act act = work.act(user.signedIn().id());
        work.on(subject, act, c -> c.assignTo(null, act));
      }
    }
  }
}
