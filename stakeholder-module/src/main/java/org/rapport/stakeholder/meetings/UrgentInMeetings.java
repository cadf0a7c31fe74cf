package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapport.stakeholder.UrgentMatter;
import org.rapport.stakeholder.UrgentMatters;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderView;

@ApplicationScoped
@Transactional
class UrgentInMeetings implements UrgentMatters {

  private final ReadMeetings meetings;
  private final ReadRelationship relationships;
  private final ReadStakeholder stakeholders;

  @Inject
  UrgentInMeetings(
      ReadMeetings meetings, ReadRelationship relationships, ReadStakeholder stakeholders) {
    this.meetings = meetings;
    this.relationships = relationships;
    this.stakeholders = stakeholders;
  }

  protected UrgentInMeetings() {
    this(null, null, null);
  }

  @Override
  public UrgentMatter of(long meetingId) {
    MeetingView meeting = meetings.with(meetingId);
    RecordEntry held = meeting.record();
    StakeholderView party =
        stakeholders.with(relationships.with(meeting.relationshipId()).stakeholderId());
    StakeholderEntry facts = party.facts();
    Optional<ContactEntry> contact = spokenTo(party, held);
    String name = contact.map(ContactEntry::name).orElse(facts.name());
    Language language =
        contact.map(ContactEntry::preferredLanguage).orElseGet(() -> Language.ofName(name));
    return new UrgentMatter(
        party.id(),
        facts.name(),
        held == null ? null : held.heldOn(),
        held != null && held.form() == MeetingForm.PHONE,
        name,
        contact.map(ContactEntry::email).orElse(facts.email()),
        contact.map(ContactEntry::phone).orElse(facts.phone()),
        language == Language.CHINESE,
        held == null ? null : held.urgent());
  }

  /** The first who took part, else the main contact; empty where the party has none. */
  private static Optional<ContactEntry> spokenTo(StakeholderView party, RecordEntry held) {
    List<Long> there = held == null ? List.of() : held.contacts();
    return party.contacts().stream()
        .min(
            Comparator.comparing((StakeholderView.ContactView one) -> !there.contains(one.id()))
                .thenComparing(one -> !one.facts().main()))
        .map(StakeholderView.ContactView::facts);
  }
}
