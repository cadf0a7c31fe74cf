package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView.ContactView;

/** Who may take part in a meeting, and under which name. */
@ApplicationScoped
public class MeetingAttendance {

  private final MeetingLeaders leaders;
  private final ReadRelationship relationships;
  private final ReadStakeholder stakeholders;

  @Inject
  MeetingAttendance(
      MeetingLeaders leaders, ReadRelationship relationships, ReadStakeholder stakeholders) {
    this.leaders = leaders;
    this.relationships = relationships;
    this.stakeholders = stakeholders;
  }

  protected MeetingAttendance() {
    this(null, null, null);
  }

  /** Of the party. */
  public List<ContactView> contacts(long relationshipId) {
    return stakeholders.with(relationships.with(relationshipId).stakeholderId()).contacts();
  }

  /**
   * Whoever took part already keeps the name they had.
   *
   * @throws Invalid if somebody among them is not known
   */
  List<AttendeeView> named(Meeting meeting, RecordEntry entry) {
    Map<Long, String> ours = known(meeting, AttendeeKind.COLLEAGUE);
    Map<Long, String> theirs = known(meeting, AttendeeKind.CONTACT);
    for (StaffMember member : leaders.candidates()) {
      ours.putIfAbsent(member.id(), member.name());
    }
    for (ContactView contact : contacts(meeting.relationshipId())) {
      theirs.putIfAbsent(contact.id(), contact.facts().name());
    }
    List<AttendeeView> named = new ArrayList<>();
    entry.colleagues().stream()
        .distinct()
        .filter(one -> one != meeting.preparation().leader())
        .forEach(one -> named.add(one(AttendeeKind.COLLEAGUE, one, ours, "colleagues")));
    entry.contacts().stream()
        .distinct()
        .forEach(one -> named.add(one(AttendeeKind.CONTACT, one, theirs, "contacts")));
    return named;
  }

  private static Map<Long, String> known(Meeting meeting, AttendeeKind kind) {
    Map<Long, String> names = new HashMap<>();
    meeting.attendees().stream()
        .filter(one -> one.kind() == kind)
        .forEach(one -> names.put(one.reference(), one.name()));
    return names;
  }

  private static AttendeeView one(
      AttendeeKind kind, Long id, Map<Long, String> known, String field) {
    String name = known.get(id);
    if (name == null) {
      throw Invalid.field(field, Message.of("stakeholder", "review.participant.unknown"));
    }
    return new AttendeeView(kind, id, name);
  }
}
