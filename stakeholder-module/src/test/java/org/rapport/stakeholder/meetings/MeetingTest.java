package org.rapport.stakeholder.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Samples;

/** The rules of a meeting, without a database. */
class MeetingTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final Meeting meeting =
      new Meeting(1, prepared(Map.of(), List.of("Who we are")), Samples.NOW);

  @Test
  void J4_there_are_five_checks_and_each_keeps_its_note() {
    assertThat(Check.values()).hasSize(5);
    Map<Check, String> made = new HashMap<>();
    made.put(Check.MATERIAL, null);
    made.put(Check.PAST_COOPERATION, "  Two trainings in 2024 🙂 ");

    meeting.prepare(prepared(made, List.of()), Samples.later(1));

    assertThat(meeting.preparation().checks())
        .containsOnly(
            Map.entry(Check.MATERIAL, ""),
            Map.entry(Check.PAST_COOPERATION, "Two trainings in 2024 🙂"));
  }

  @Test
  void J4_a_preparation_is_left_and_taken_up_again_until_the_meeting_is_held() {
    meeting.prepare(prepared(Map.of(Check.OTHER, "Book a room"), List.of("One")), Samples.later(1));
    meeting.prepare(prepared(Map.of(), List.of("Two", "One")), Samples.later(2));
    assertThat(meeting.preparation().checks()).isEmpty();
    assertThat(meeting.preparation().outline()).containsExactly("Two", "One");

    meeting.hold(record(TODAY, "A room"), List.of(), Samples.later(3));

    assertThatThrownBy(() -> meeting.prepare(prepared(Map.of(), List.of()), Samples.later(4)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("meeting.heldAlready"));
  }

  @Test
  void J4_a_meeting_that_falls_through_is_called_off_once_and_for_a_reason() {
    invalid(() -> meeting.callOff(" ", Samples.NOW), "reason");
    assertThat(meeting.isAhead()).isTrue();

    meeting.callOff(" They are ill 🙂 ", Samples.later(1));

    assertThat(meeting.isAhead()).isFalse();
    assertThat(meeting.calledOff().because()).isEqualTo("They are ill 🙂");
    for (ThrowingCallable late :
        List.<ThrowingCallable>of(
            () -> meeting.callOff("Again", Samples.later(2)),
            () -> meeting.prepare(prepared(Map.of(), List.of()), Samples.later(2)),
            () -> meeting.hold(record(TODAY, "A room"), List.of(), Samples.later(2)))) {
      assertThatThrownBy(late)
          .isInstanceOfSatisfying(
              Refusal.class,
              no -> assertThat(no.reason().key()).isEqualTo("meeting.calledOffAlready"));
    }
  }

  @Test
  void J4_what_was_held_is_not_called_off() {
    meeting.hold(record(TODAY, "A room"), List.of(), Samples.later(1));

    assertThatThrownBy(() -> meeting.callOff("Too late", Samples.later(2)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason().key()).isEqualTo("meeting.heldAlready"));
    assertThat(meeting.calledOff()).isNull();
  }

  @Test
  void J5_empty_and_repeated_lines_do_not_count_and_twenty_items_are_the_most() {
    meeting.prepare(prepared(Map.of(), List.of("", "One", "  ", "Two", "One")), Samples.later(1));
    assertThat(meeting.preparation().outline()).containsExactly("One", "Two");

    meeting.prepare(prepared(Map.of(), items(20)), Samples.later(1));
    invalid(() -> meeting.prepare(prepared(Map.of(), items(21)), Samples.NOW), "outline");
  }

  @Test
  void J6_a_record_takes_what_they_need_and_how_both_sides_met() {
    invalid(
        () -> meeting.hold(brought(TODAY, null, " ", null, null), List.of(), Samples.NOW),
        "form",
        "needs");
    assertThat(meeting.isHeld()).isFalse();
    assertThat(meeting.record()).isNull();
  }

  @Test
  void J6_nothing_is_recorded_before_it_happened() {
    invalid(
        () -> meeting.hold(record(TODAY.plusDays(1), "A room"), List.of(), Samples.NOW), "heldOn");
  }

  @Test
  void J6_without_a_day_it_was_today_and_without_answers_there_are_none() {
    meeting.hold(brought(null, MeetingForm.PHONE, "A room", null, null), List.of(), Samples.NOW);

    assertThat(meeting.record().heldOn()).isEqualTo(TODAY);
    assertThat(meeting.record().form()).isEqualTo(MeetingForm.PHONE);
    assertThat(meeting.record().responses()).isEmpty();
  }

  @Test
  void J6_a_record_may_be_corrected() {
    meeting.hold(record(TODAY, "A room"), List.of(), Samples.NOW);
    meeting.hold(record(TODAY.minusDays(2), "Two rooms"), List.of(), Samples.later(1));

    assertThat(meeting.record().needs()).isEqualTo("Two rooms");
    assertThat(meeting.record().heldOn()).isEqualTo(TODAY.minusDays(2));
  }

  @Test
  void J5_what_was_urgent_and_what_was_done_about_it_belong_together() {
    MeetingForm form = MeetingForm.PHONE;
    invalid(() -> held(brought(TODAY, form, "A room", "Nobody feeds them", " ")), "urgentDone");
    invalid(() -> held(brought(TODAY, form, "A room", null, "Told the desk")), "urgent");

    held(brought(TODAY, form, "A room", "Nobody feeds them", "Told the desk"));
    assertThat(meeting.record().urgent()).isEqualTo("Nobody feeds them");
    assertThat(meeting.record().urgentDone()).isEqualTo("Told the desk");
  }

  @Test
  void J6_who_took_part_is_kept_by_name_and_replaced_by_a_correction() {
    AttendeeView mei = new AttendeeView(AttendeeKind.CONTACT, 3, "Mei Lin");
    AttendeeView bo = new AttendeeView(AttendeeKind.COLLEAGUE, 8, "Bo");
    meeting.hold(record(TODAY, "A room"), List.of(bo, mei), Samples.NOW);
    assertThat(meeting.attendees()).containsExactly(bo, mei);
    assertThat(meeting.record().contacts()).containsExactly(3L);
    assertThat(meeting.record().colleagues()).containsExactly(8L);

    meeting.hold(record(TODAY, "A room"), List.of(mei), Samples.NOW);
    assertThat(meeting.attendees()).containsExactly(mei);
  }

  private void held(RecordEntry entry) {
    meeting.hold(entry, List.of(), Samples.NOW);
  }

  private static PreparationEntry prepared(Map<Check, String> checks, List<String> outline) {
    return new PreparationEntry(TODAY, "Town hall", MeetingForm.IN_PERSON, 7, checks, outline);
  }

  private static List<String> items(int count) {
    return IntStream.range(0, count).mapToObj(number -> "Item " + number).toList();
  }

  private static RecordEntry record(LocalDate on, String needs) {
    return new RecordEntry(
        on,
        MeetingForm.IN_PERSON,
        needs,
        "Reliable",
        "Evenings",
        "We hold the key",
        Set.of(Response.OFFERED_HELP),
        null,
        null,
        null,
        null);
  }

  private static RecordEntry brought(
      LocalDate on, MeetingForm form, String needs, String urgent, String done) {
    return new RecordEntry(on, form, needs, null, null, null, null, null, null, urgent, done);
  }

  private static void invalid(Runnable work, String... fields) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly(fields));
  }
}
