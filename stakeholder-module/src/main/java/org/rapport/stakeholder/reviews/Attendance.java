package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.WorkingMode;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;

/** Who may take part in a review, and under which name. */
@ApplicationScoped
class Attendance {

  private final ReadStakeholder stakeholders;
  private final ReadRelationship relationships;
  private final StaffDirectory staff;

  @Inject
  Attendance(ReadStakeholder stakeholders, ReadRelationship relationships, StaffDirectory staff) {
    this.stakeholders = stakeholders;
    this.relationships = relationships;
    this.staff = staff;
  }

  protected Attendance() {
    this(null, null, null);
  }

  /** Colleagues who may lead a review, take part or see to an action. */
  List<StaffMember> colleagues() {
    return staff.whoMay(Permission.MODELS_READ);
  }

  /** Of the party; nobody where it is of no relationship. */
  List<StakeholderView.ContactView> contacts(Reviewed reviewed) {
    return reviewed.isRelationship()
        ? stakeholders.with(reviewed.stakeholderId()).contacts()
        : List.of();
  }

  boolean isCollaboration(Reviewed reviewed) {
    return reviewed.isRelationship()
        && relationships.with(reviewed.relationshipId()).mode() == WorkingMode.COLLABORATION;
  }

  /**
   * Who leads it first, then colleagues, contacts and team members.
   *
   * @throws Invalid if somebody among them is not known
   */
  List<ParticipantView> named(Reviewed reviewed, ReviewPreparation entry) {
    Map<Long, String> members = names();
    Map<Long, String> contacts =
        contacts(reviewed).stream()
            .collect(
                Collectors.toMap(
                    StakeholderView.ContactView::id, contact -> contact.facts().name()));
    List<ParticipantView> named = new ArrayList<>();
    named.add(one(ParticipantKind.STAFF, entry.leader(), members, "leader"));
    entry.staff().stream()
        .filter(account -> !account.equals(entry.leader()))
        .forEach(account -> named.add(one(ParticipantKind.STAFF, account, members, "staff")));
    entry
        .contacts()
        .forEach(id -> named.add(one(ParticipantKind.CONTACT, id, contacts, "contacts")));
    entry
        .team()
        .forEach(name -> named.add(new ParticipantView(ParticipantKind.TEAM_MEMBER, null, name)));
    return named;
  }

  /**
   * @throws Invalid unless somebody on the staff may see to it
   */
  void requireOwner(Long account) {
    one(ParticipantKind.STAFF, account, names(), "owner");
  }

  private Map<Long, String> names() {
    return colleagues().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
  }

  private static ParticipantView one(
      ParticipantKind kind, Long id, Map<Long, String> known, String field) {
    String name = known.get(id);
    if (name == null) {
      throw Invalid.field(field, Message.of("stakeholder", "review.participant.unknown"));
    }
    return new ParticipantView(kind, id, name);
  }
}
