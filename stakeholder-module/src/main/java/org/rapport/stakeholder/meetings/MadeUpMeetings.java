package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapport.kernel.Message;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.journey.MadeUpRelationship;
import org.rapport.stakeholder.journey.RelationshipPhase;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;

/** Meetings on the way into made-up relationships: hardly thought of, prepared, or held. */
@ApplicationScoped
class MadeUpMeetings {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.meetings-demonstration", Locale.ROOT);
  private static final int OUTLINE_ITEMS = 5;
  private static final int DAYS_OF_PREPARING = 12;
  private static final int URGENT_ONE_IN = 9;
  private static final int CALLED_OFF_ONE_IN = 4;

  private final Meetings meetings;
  private final PlannedMeetings planned;
  private final ReadStakeholder stakeholders;
  private final StakeholderTimeline timeline;
  private final Texts texts;
  private final Settings settings;
  private final Clock clock;

  @Inject
  MadeUpMeetings(
      Meetings meetings,
      PlannedMeetings planned,
      ReadStakeholder stakeholders,
      StakeholderTimeline timeline,
      Texts texts,
      Settings settings,
      Clock clock) {
    this.meetings = meetings;
    this.planned = planned;
    this.stakeholders = stakeholders;
    this.timeline = timeline;
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
  }

  protected MadeUpMeetings() {
    this(null, null, null, null, null, null, null);
  }

  /** With one in three of those nobody has met nothing is planned either. */
  void meet(@Observes MadeUpRelationship made) {
    RelationshipView relationship = made.relationship();
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    if (relationship.metOn() != null) {
      Meeting meeting = prepared(made, relationship.metOn(), Check.values().length);
      meeting.hold(record(made), attended(made), stamp(made, relationship.metOn()));
      meetings.keep(meeting);
      tell(meeting, relationship);
    } else if (made.index() / 6 % 3 < 2) {
      boolean ready = made.index() / 6 % 3 == 0;
      LocalDate day = today.plusDays(made.index() % DAYS_OF_PREPARING);
      plan(made, day, ready ? Check.values().length : 2);
      if (made.index() / 6 % CALLED_OFF_ONE_IN == 0) {
        callOff(made, today);
      }
    }
    if (relationship.phase() == RelationshipPhase.FORMAL && made.index() % 9 == 2) {
      plan(made, today.plusDays(made.index() % DAYS_OF_PREPARING), 1);
    }
  }

  /** An earlier one fell through. */
  private void callOff(MadeUpRelationship made, LocalDate today) {
    Meeting meeting = prepared(made, today.minusDays(DAYS_OF_PREPARING), 1);
    meeting.callOff(
        word(made, "calledOff", made.index()), stamp(made, today.minusDays(DAYS_OF_PREPARING)));
    meetings.keep(meeting);
  }

  private void plan(MadeUpRelationship made, LocalDate day, int checks) {
    Meeting meeting = prepared(made, day, checks);
    meetings.keep(meeting);
    planned.place(meeting, made.relationship().stakeholderId());
  }

  private Meeting prepared(MadeUpRelationship made, LocalDate day, int checks) {
    int index = made.index();
    Map<Check, String> done = new EnumMap<>(Check.class);
    for (Check check : List.of(Check.values()).subList(0, checks)) {
      done.put(check, word(made, check.name(), index));
    }
    PreparationEntry entry =
        new PreparationEntry(
            day, word(made, "place", index), form(index), made.agent(), done, outline(made));
    return new Meeting(
        made.relationship().id(), entry, stamp(made, day.minusDays(DAYS_OF_PREPARING)));
  }

  private RecordEntry record(MadeUpRelationship made) {
    int index = made.index();
    RelationshipView relationship = made.relationship();
    return new RecordEntry(
        relationship.metOn(),
        form(index),
        relationship.assessment() == null
            ? word(made, "needs", index)
            : relationship.assessment().need(),
        word(made, "view", index),
        word(made, "expected", index),
        word(made, "roles", index),
        Set.of(
            Response.values()[index % Response.values().length],
            Response.values()[(index + 1) % Response.values().length]),
        null,
        null,
        index % URGENT_ONE_IN == 2 ? word(made, "urgent", index) : null,
        index % URGENT_ONE_IN == 2 ? word(made, "urgentDone", index) : null);
  }

  /** One or two of the party. */
  private List<AttendeeView> attended(MadeUpRelationship made) {
    return stakeholders.contacts(made.relationship().stakeholderId()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(1 + made.index() % 2)
        .map(one -> new AttendeeView(AttendeeKind.CONTACT, one.getKey(), one.getValue()))
        .toList();
  }

  private void tell(Meeting meeting, RelationshipView relationship) {
    timeline.tell(
        new TimelineEvent(
            relationship.stakeholderId(),
            TimelineKind.MEETING,
            noon(relationship.metOn()).at(),
            Message.of("stakeholder", "timeline.meeting." + meeting.record().form()),
            meeting.record().needs(),
            "/staff/meetings/meeting?id=" + meeting.id()));
  }

  private List<String> outline(MadeUpRelationship made) {
    Locale language = made.language().startsWith("en") ? Texts.ENGLISH : Texts.CHINESE;
    return IntStream.rangeClosed(1, OUTLINE_ITEMS)
        .mapToObj(item -> texts.in(language, "stakeholder", "meeting.outline.usual." + item))
        .toList();
  }

  /** By phone where the place says so. */
  private static MeetingForm form(int index) {
    return index % 4 == 3 ? MeetingForm.PHONE : MeetingForm.IN_PERSON;
  }

  private static String word(MadeUpRelationship made, String kind, int index) {
    String[] words = WORDS.getString(made.language() + kind).split("\\|");
    return words[index % words.length];
  }

  private Stamp stamp(MadeUpRelationship made, LocalDate day) {
    Stamp noon = noon(day);
    return new Stamp(made.agent(), noon.at(), noon.today());
  }

  private Stamp noon(LocalDate day) {
    return new Stamp(null, day.atTime(12, 0).atZone(settings.timeZone()).toInstant(), day);
  }
}
