package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.meetings.MeetingView;
import org.rapport.stakeholder.meetings.ReadMeetings;

/** The meetings of a relationship, on its page. */
@Named
@RequestScoped
public class RelationshipMeetingsPage {

  @Inject private ReadMeetings read;

  private final Map<Long, List<MeetingView>> found = new HashMap<>();

  public List<MeetingView> of(long relationship) {
    return found.computeIfAbsent(relationship, read::of);
  }
}
