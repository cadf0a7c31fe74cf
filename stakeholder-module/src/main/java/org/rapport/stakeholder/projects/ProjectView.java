package org.rapport.stakeholder.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.platform.StaffMember;

/**
 * A joint project as staff see it.
 *
 * @param version to be given back with a change
 * @param outcome what was agreed or why not, null while it is open
 */
public record ProjectView(
    long id,
    long version,
    long stakeholderId,
    ProjectEntry facts,
    ProjectState state,
    LocalDate proposedOn,
    List<TalkView> talks,
    String outcome,
    LocalDate answeredOn) {

  /** What was said, and who noted it. */
  public record TalkView(Instant at, String by, String text) {}

  static ProjectView of(JointProject it, Map<Long, StaffMember> staff) {
    return new ProjectView(
        it.id(),
        it.version(),
        it.stakeholderId(),
        it.entry(),
        it.state(),
        it.proposedOn(),
        it.talks().stream().map(talk -> view(talk, staff)).toList(),
        it.answer().map(Answer::outcome).orElse(null),
        it.answer().map(Answer::on).orElse(null));
  }

  private static TalkView view(Talk talk, Map<Long, StaffMember> staff) {
    StaffMember by = talk.by() == null ? null : staff.get(talk.by());
    return new TalkView(talk.at(), by == null ? "" : by.name(), talk.text());
  }

  public boolean isOpen() {
    return state.isOpen();
  }
}
