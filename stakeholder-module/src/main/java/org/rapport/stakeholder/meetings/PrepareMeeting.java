package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.stakeholder.registry.Stamps;

/** Prepares a meeting: who, when, five checks and an outline (mission J4, J5). */
@ApplicationScoped
@Transactional
public class PrepareMeeting {

  private final MeetingWork work;
  private final MeetingLeaders leaders;
  private final UsualOutline usual;
  private final Stamps stamps;

  @Inject
  PrepareMeeting(MeetingWork work, MeetingLeaders leaders, UsualOutline usual, Stamps stamps) {
    this.work = work;
    this.leaders = leaders;
    this.usual = usual;
    this.stamps = stamps;
  }

  protected PrepareMeeting() {
    this(null, null, null, null);
  }

  /**
   * @param entry its outline may be null: then it is the usual one
   * @return the meeting's id
   * @throws org.rapport.platform.NotFound if the reader does not work with that relationship
   * @throws org.rapport.kernel.Refusal if it has ended
   */
  public long of(long relationshipId, PreparationEntry entry) {
    work.underWay(relationshipId);
    leaders.require(entry.leader());
    PreparationEntry whole = entry.outline() == null ? entry.speakingOf(usual.items()) : entry;
    Meeting meeting = new Meeting(relationshipId, whole, stamps.now());
    work.keep(meeting, "planned");
    return meeting.id();
  }

  /**
   * @throws org.rapport.kernel.Refusal if it has been held, or somebody changed it since
   */
  public void again(long id, long version, PreparationEntry entry) {
    Meeting meeting = work.checkedOut(id, version);
    leaders.require(entry.leader());
    meeting.prepare(entry, stamps.now());
    work.keep(meeting, "prepared");
  }
}
