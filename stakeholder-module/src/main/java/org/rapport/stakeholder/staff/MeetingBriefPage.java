package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.dealings.DealingWords;
import org.rapport.stakeholder.meetings.BriefMeeting;
import org.rapport.stakeholder.meetings.BriefView;
import org.rapport.stakeholder.timeline.TimelineView;

/** What to take along to a meeting, on one page to print. */
@Named
@RequestScoped
public class MeetingBriefPage {

  @Inject private BriefMeeting brief;
  @Inject private DealingWords dealings;
  @Inject private Texts texts;

  private BriefView read;

  /** Reading what needs care is in the audit trail, so the brief is read once. */
  public BriefView getBrief() {
    if (read == null) {
      read = brief.of(Parameters.id("id"));
    }
    return read;
  }

  public String known(DealingView dealing) {
    return dealings.line(dealing.facts());
  }

  public String what(TimelineView line) {
    return texts.here(line.what());
  }
}
