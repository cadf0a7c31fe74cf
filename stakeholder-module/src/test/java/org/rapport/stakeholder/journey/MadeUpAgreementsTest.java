package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.Samples;

class MadeUpAgreementsTest {

  private static final Clock CLOCK = Clock.fixed(Samples.NOW.at(), ZoneOffset.UTC);

  @Test
  void every_agreement_of_a_demonstration_is_one_the_journey_takes() {
    for (int index = 0; index < 60; index++) {
      MadeUpPast past = past(index);
      MadeUpAgreements.entry(index % 3 == 2 ? "en." : "zh.", index, past)
          .checked(past.at(25).today());
    }
  }

  @Test
  void J10_no_agreement_of_a_demonstration_that_goes_on_has_run_out() {
    List<Amendment> kept = new ArrayList<>();
    List<LocalDate> ends =
        IntStream.range(0, 60)
            .mapToObj(index -> end(index, kept))
            .filter(Objects::nonNull)
            .toList();

    assertThat(ends).isNotEmpty().allMatch(end -> end.isAfter(Samples.TODAY));
    assertThat(kept).extracting(Amendment::kind).contains(AmendmentKind.values());
  }

  private static LocalDate end(int index, List<Amendment> kept) {
    MadeUpPast past = past(index);
    Relationship course = new Relationship(index, JourneyKind.GENERAL, 3L, past.at(0));
    course.met(past.at(7).today(), past.at(7));
    course.assess(
        new AssessmentEntry("Rooms", true, true, true, true, null), List.of(), past.at(14));
    course.goOn(past.at(18));
    course.formalize(MadeUpAgreements.entry("zh.", index, past), past.at(25));
    new MadeUpAmendments(keptIn(kept), new MadeUpTimeline(told -> {})).amend(course, index, past);
    return course.agreement().orElseThrow().entry().until();
  }

  private static Amendments keptIn(List<Amendment> kept) {
    return new Amendments() {
      @Override
      public List<Amendment> of(long relationshipId) {
        return kept;
      }

      @Override
      public void keep(Amendment amendment) {
        kept.add(amendment);
      }
    };
  }

  @Test
  void R16_what_a_relationship_went_through_is_told_in_the_order_of_its_days() {
    List<TimelineEvent> told = new ArrayList<>();
    MadeUpPast past = past(20);
    Relationship course = new Relationship(1, JourneyKind.GENERAL, 3L, past.at(0));
    course.met(past.at(7).today(), past.at(7));
    MadeUpSteps.walk(course, MadeUpSteps.NEGOTIATING, past);
    course.assess(
        new AssessmentEntry("Rooms", true, true, true, true, null),
        List.of(),
        past.at(MadeUpSteps.ASSESSED));
    course.goOn(past.at(18));
    MadeUpSteps.walk(course, MadeUpSteps.AGREED, past);
    course.formalize(MadeUpAgreements.entry("zh.", 20, past), past.at(MadeUpSteps.FORMAL));
    MadeUpSteps.walk(course, MadeUpSteps.AGREED + 1, past);

    new MadeUpTimeline(told::add).tell(course, past);

    assertThat(told.stream().sorted(Comparator.comparing(TimelineEvent::at)).toList())
        .extracting(event -> event.what().key().replace("timeline.relationship.", ""))
        .containsSubsequence(
            "entered.EXPLORE",
            "entered.NEGOTIATE",
            "goesOn",
            "entered.AGREE",
            "formalized",
            "entered.ONBOARD")
        .contains("assessed");
  }

  @Test
  void value_is_read_in_the_order_of_the_days_and_never_tomorrow() {
    List<ValueGoal> plans = IntStream.range(0, 60).boxed().flatMap(this::planned).toList();

    assertThat(plans).anyMatch(ValueGoal::isTracked).anyMatch(goal -> !goal.isTracked());
    for (ValueGoal goal : plans) {
      assertThat(goal.readings()).isSortedAccordingTo(Comparator.comparing(ValueReading::on));
      assertThat(goal.readings()).noneMatch(reading -> reading.on().isAfter(LocalDate.now(CLOCK)));
    }
  }

  private Stream<ValueGoal> planned(int index) {
    MadeUpPast past = past(index);
    Relationship course = new Relationship(index, JourneyKind.SERVICE, 3L, past.at(0));
    MadeUpAgreements.plan(course, "zh.", index, past.days(), past);
    return course.plan().stream();
  }

  private static MadeUpPast past(int index) {
    return new MadeUpPast(7, CLOCK, 30 + index * 18);
  }
}
