package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Where what was found urgent in a meeting is seen to. */
@Named
@RequestScoped
public class UrgentPage {

  @Inject private MeetingPage meeting;
  @Inject private CurrentUser user;

  /** Whether the reader may take a case, where something urgent is one. */
  public boolean isTakingCases() {
    return user.may(Permission.CASES_HANDLE);
  }

  /** The record is kept first, so that nothing of it is typed twice. */
  public String takeCase() {
    meeting.record(true);
    return Places.caseFrom(meeting.getId());
  }
}
