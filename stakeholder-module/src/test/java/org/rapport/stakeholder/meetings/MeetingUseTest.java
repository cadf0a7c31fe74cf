package org.rapport.stakeholder.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.UrgentMatter;
import org.rapport.stakeholder.journey.EndReason;
import org.rapport.stakeholder.journey.JourneyRoom;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;

/** Meetings on PostgreSQL: what they tell the relationship and the timeline. */
@Tag("database")
class MeetingUseTest {

  private static final long ANN = RegistryDatabase.ANN.id();
  private static final long BO = RegistryDatabase.BO.id();
  private static final LocalDate TODAY = Samples.TODAY;
  private static final List<String> USUAL = List.of("One", "Two", "Three", "Four", "Five");

  private static JourneyRoom room;

  private final TestWorkList work = new TestWorkList();

  @BeforeAll
  static void start() {
    room = new JourneyRoom();
  }

  @AfterAll
  static void stop() {
    room.close();
  }

  @BeforeEach
  void forget() {
    room.timeline.clear();
  }

  @Test
  void J4_J5_what_is_prepared_comes_back_and_without_an_outline_it_is_the_usual_one() {
    long relationship = room.begun("Prepared Ltd.");
    long id = prepared(relationship, Map.of(Check.MATERIAL, "Read 🙂"), null);

    MeetingView read = read(id);
    assertThat(read.preparation().outline()).isEqualTo(USUAL);
    assertThat(read.preparation().checks()).containsOnly(Map.entry(Check.MATERIAL, "Read 🙂"));
    assertThat(read.preparation().plannedOn()).isEqualTo(TODAY);
    assertThat(read.record()).isNull();
    assertThat(room.read(relationship).metOn()).isNull();
    doing(m -> m.prepare().again(id, read.version(), entry(Map.of(), List.of("Only this"), ANN)));
    assertThat(read(id).preparation().outline()).containsExactly("Only this");
    assertThat(this.<List<MeetingView>>in(m -> m.read().of(relationship))).hasSize(1);
  }

  @Test
  void J4_J5_checks_and_outline_are_rewritten_as_often_as_one_likes() {
    long id = prepared(room.begun("Rewritten Ltd."), Map.of(Check.MATERIAL, "Read"), null);
    again(id, Map.of(Check.MATERIAL, "Read twice", Check.OTHER, ""), List.of("Five", "New", "One"));

    assertThat(read(id).preparation().outline()).containsExactly("Five", "New", "One");
    assertThat(read(id).preparation().checks())
        .containsOnly(Map.entry(Check.MATERIAL, "Read twice"), Map.entry(Check.OTHER, ""));
    again(id, Map.of(), List.of("One", "Five", "New", "Last"));
    assertThat(read(id).preparation().outline()).containsExactly("One", "Five", "New", "Last");
    assertThat(read(id).preparation().checks()).isEmpty();
  }

  @Test
  void J4_somebody_who_does_not_work_here_leads_no_meeting() {
    long relationship = room.begun("Led Ltd.");

    assertThatThrownBy(() -> in(m -> m.prepare().of(relationship, entry(Map.of(), null, 12345))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void J4_a_planned_meeting_is_its_leaders_to_do_on_its_day_until_it_is_recorded() {
    long id = prepared(room.begun("Planned Ltd."), Map.of(), null);
    assertThat(todo(id))
        .isEqualTo(
            WorkItem.of(
                ANN,
                "stakeholder",
                "meeting",
                id,
                TODAY,
                "Planned Ltd.",
                "/staff/meetings/meeting?id=" + id));

    record(id, TODAY, "A room");

    assertThat(todo(id)).isNull();
  }

  @Test
  void J4_what_is_to_do_moves_with_the_day_and_the_leader_and_goes_with_the_day() {
    long id = prepared(room.begun("Moved Ltd."), Map.of(), null);

    planned(id, TODAY.plusDays(9), BO);
    assertThat(todo(id).dueOn()).isEqualTo(TODAY.plusDays(9));
    assertThat(todo(id).account()).isEqualTo(BO);
    planned(id, null, BO);
    assertThat(todo(id)).isNull();
    planned(id, TODAY, ANN);
    assertThat(todo(id).account()).isEqualTo(ANN);
  }

  @Test
  void J4_a_meeting_that_is_called_off_is_nobodys_to_do_and_its_reason_is_on_the_timeline() {
    long id = prepared(room.begun("Fallen Through Ltd."), Map.of(), null);
    long version = read(id).version();

    doing(m -> m.callOff().of(id, version, "They are ill"));

    assertThat(todo(id)).isNull();
    assertThat(read(id).calledOffOn()).isEqualTo(TODAY);
    assertThat(read(id).calledOffBecause()).isEqualTo("They are ill");
    assertThat(room.timeline)
        .filteredOn(event -> event.kind() == TimelineKind.MEETING)
        .singleElement()
        .satisfies(told -> assertThat(told.text()).isEqualTo("They are ill"));
    refused("meeting.calledOffAlready", () -> record(id, TODAY, "A room"));
  }

  @Test
  void J4_with_whom_it_has_ended_no_meeting_is_to_do() {
    long relationship = room.begun("Over Ltd.");
    long id = prepared(relationship, Map.of(), null);
    long elsewhere = prepared(room.begun("Going On Ltd."), Map.of(), null);
    long stakeholder = room.read(relationship).stakeholderId();

    doing(
        m ->
            m.planned.ended(
                new RelationshipEnded(stakeholder, relationship, TODAY, false, false, Set.of())));

    assertThat(todo(id)).isNull();
    assertThat(todo(elsewhere)).isNotNull();
  }

  @Test
  void J6_a_recorded_meeting_tells_the_relationship_and_the_timeline_once() {
    long relationship = room.begun("Recorded Ltd.");
    long id = prepared(relationship, Map.of(), null);
    record(id, TODAY.minusDays(1), "A room");

    assertThat(room.read(relationship).metOn()).isEqualTo(TODAY.minusDays(1));
    assertThat(read(id).record().responses()).containsExactly(Response.OFFERED_HELP);
    record(id, TODAY.minusDays(1), "Two rooms");

    assertThat(read(id).record().needs()).isEqualTo("Two rooms");
    assertThat(room.timeline).filteredOn(event -> event.kind() == TimelineKind.MEETING).hasSize(1);
    assertThat(room.timeline)
        .extracting(event -> event.what().key())
        .contains("timeline.meeting.IN_PERSON", "timeline.relationship.met");
  }

  @Test
  void J6_who_took_part_is_known_here_and_keeps_the_name_of_then() {
    long relationship = room.begun("Attended Ltd.");
    long stakeholder = room.read(relationship).stakeholderId();
    long contact = contact(stakeholder, "Mei Lin", true);
    long id = prepared(relationship, Map.of(), null);
    assertThatThrownBy(() -> took(id, List.of(ANN), List.of(4711L))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> took(id, List.of(4711L), List.of())).isInstanceOf(Invalid.class);

    took(id, List.of(ANN, BO), List.of(contact));

    assertThat(read(id).attendees())
        .containsExactly(
            new AttendeeView(AttendeeKind.COLLEAGUE, BO, RegistryDatabase.BO.name()),
            new AttendeeView(AttendeeKind.CONTACT, contact, "Mei Lin"));
  }

  @Test
  void J5_whoever_takes_a_case_of_what_was_urgent_is_told_whose_it_is_and_who_said_so() {
    long relationship = room.begun("Urgent Ltd.");
    long stakeholder = room.read(relationship).stakeholderId();
    long id = prepared(relationship, Map.of(), null);
    assertThat(urgent(id).contact()).isEqualTo("Urgent Ltd.");
    assertThat(urgent(id).urgent()).isNull();
    contact(stakeholder, "Mei Lin", true);
    long there = contact(stakeholder, "Wu Hao", false);
    assertThat(urgent(id).contact()).isEqualTo("Mei Lin");

    RecordEntry held = attended(TODAY, "A room", List.of(), List.of(there));
    doing(
        m ->
            m.hold()
                .record(
                    id,
                    read(id).version(),
                    new RecordEntry(
                        held.heldOn(),
                        MeetingForm.PHONE,
                        held.needs(),
                        null,
                        null,
                        null,
                        held.responses(),
                        held.colleagues(),
                        held.contacts(),
                        "The hall is cold",
                        "The city was told")));

    UrgentMatter matter = urgent(id);
    assertThat(matter.stakeholderId()).isEqualTo(stakeholder);
    assertThat(matter.stakeholder()).isEqualTo("Urgent Ltd.");
    assertThat(matter.contact()).isEqualTo("Wu Hao");
    assertThat(matter.heldOn()).isEqualTo(TODAY);
    assertThat(matter.byPhone()).isTrue();
    assertThat(matter.urgent()).isEqualTo("The hall is cold");
  }

  private static long contact(long stakeholder, String name, boolean main) {
    return room.in(
        j ->
            j.registryPart
                .keepContact()
                .added(
                    stakeholder,
                    j.registryPart.read().with(stakeholder).version(),
                    Samples.contact(name, main)));
  }

  private UrgentMatter urgent(long meeting) {
    return in(
        m ->
            new UrgentInMeetings(m.read(), m.journeys.read(), m.journeys.registryPart.read())
                .of(meeting));
  }

  private void took(long id, List<Long> colleagues, List<Long> contacts) {
    long version = read(id).version();
    doing(m -> m.hold().record(id, version, attended(TODAY, "A room", colleagues, contacts)));
  }

  @Test
  void J6_the_first_meeting_counts_whichever_is_recorded_first() {
    long relationship = room.begun("Often Met Ltd.");
    record(prepared(relationship, Map.of(), null), TODAY, "A room");
    record(prepared(relationship, Map.of(), null), TODAY.minusDays(9), "A roof");

    assertThat(room.read(relationship).metOn()).isEqualTo(TODAY.minusDays(9));
  }

  @Test
  void J6_nothing_is_prepared_or_recorded_with_whom_it_has_ended() {
    long relationship = room.begun("Ended Before Ltd.");
    long id = prepared(relationship, Map.of(), null);
    long version = room.read(relationship).version();
    room.doing(
        j ->
            j.decide()
                .end(relationship, version, EndReason.BEYOND_CONTROL, List.of("Named one"), null));

    refused("journey.ended", () -> prepared(relationship, Map.of(), null));
    refused("journey.ended", () -> record(id, TODAY, "A room"));
    assertThat(read(id).record()).isNull();
  }

  @Test
  void what_somebody_changed_meanwhile_is_refused_and_what_is_elsewhere_is_not_found() {
    long relationship = room.begun("Shared Ltd.");
    long other = room.begun("Other Ltd.");
    long id = prepared(relationship, Map.of(), null);
    long stale = read(id).version();
    record(id, TODAY, "A room");

    assertThatThrownBy(() -> doing(m -> m.hold().record(id, stale, heldOn(TODAY, "Another"))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> in(m -> m.read().with(id, other))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> read(999_999)).isInstanceOf(NotFound.class);
  }

  private long prepared(long relationship, Map<Check, String> checks, List<String> outline) {
    return in(m -> m.prepare().of(relationship, entry(checks, outline, ANN)));
  }

  private void again(long id, Map<Check, String> checks, List<String> outline) {
    long version = read(id).version();
    doing(m -> m.prepare().again(id, version, entry(checks, outline, ANN)));
  }

  private void planned(long id, LocalDate on, long leader) {
    long version = read(id).version();
    PreparationEntry entry = new PreparationEntry(on, null, null, leader, Map.of(), USUAL);
    doing(m -> m.prepare().again(id, version, entry));
  }

  private WorkItem todo(long id) {
    return work.open.get("meeting " + id);
  }

  private void record(long id, LocalDate on, String needs) {
    long version = read(id).version();
    doing(m -> m.hold().record(id, version, heldOn(on, needs)));
  }

  private MeetingView read(long id) {
    return in(m -> m.read().with(id));
  }

  private static PreparationEntry entry(
      Map<Check, String> checks, List<String> outline, long leader) {
    return new PreparationEntry(TODAY, "Town hall", MeetingForm.PHONE, leader, checks, outline);
  }

  private static RecordEntry heldOn(LocalDate on, String needs) {
    return attended(on, needs, List.of(), List.of());
  }

  private static RecordEntry attended(
      LocalDate on, String needs, List<Long> colleagues, List<Long> contacts) {
    return new RecordEntry(
        on,
        MeetingForm.IN_PERSON,
        needs,
        null,
        null,
        null,
        Set.of(Response.OFFERED_HELP),
        colleagues,
        contacts,
        null,
        null);
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }

  private <T> T in(Function<Use, T> work) {
    return room.in(journeys -> work.apply(new Use(journeys)));
  }

  private void doing(Consumer<Use> work) {
    room.doing(journeys -> work.accept(new Use(journeys)));
  }

  /** What a transaction works with. */
  private final class Use {

    private final JourneyRoom.Journeys journeys;
    private final JpaMeetings meetings = new JpaMeetings();
    private final MeetingWork meetingWork;
    private final PlannedMeetings planned;

    Use(JourneyRoom.Journeys journeys) {
      this.journeys = journeys;
      meetings.entities = journeys.registryPart.entities;
      planned = new PlannedMeetings(meetings, journeys.registryPart.read(), work);
      meetingWork =
          new MeetingWork(
              meetings,
              journeys.read(),
              planned,
              journeys.registryPart.changedMeanwhile(),
              journeys.registryPart.audit);
    }

    PrepareMeeting prepare() {
      MeetingLeaders leaders = new MeetingLeaders(journeys.registryPart.staff);
      return new PrepareMeeting(meetingWork, leaders, new Usual(), journeys.registryPart.stamps);
    }

    HoldMeeting hold() {
      MeetingLeaders leaders = new MeetingLeaders(journeys.registryPart.staff);
      return new HoldMeeting(
          meetingWork,
          new MeetingAttendance(leaders, journeys.read(), journeys.registryPart.read()),
          journeys.read(),
          journeys.walk(),
          room.timeline::add,
          journeys.registryPart.stamps,
          new TestSettings(Path.of("target")));
    }

    CallOffMeeting callOff() {
      return new CallOffMeeting(
          meetingWork, journeys.read(), room.timeline::add, journeys.registryPart.stamps);
    }

    ReadMeetings read() {
      return new ReadMeetings(meetings, journeys.read());
    }
  }

  private static final class Usual extends UsualOutline {

    @Override
    public List<String> items() {
      return USUAL;
    }
  }
}
