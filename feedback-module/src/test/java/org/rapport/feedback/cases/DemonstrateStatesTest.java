package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.DueStatus;

/** The demonstration shows complaints where they need somebody most. */
@Tag("database")
class DemonstrateStatesTest {

  @AutoClose private final CaseRoom room = new CaseRoom();

  /** In the middle of a working day, before it, after it and on a Sunday. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-30T04:00:00Z",
        "2026-11-29T22:00:00Z",
        "2026-11-30T15:44:00Z",
        "2026-11-29T04:00:00Z"
      })
  void one_of_each_is_made_on_whatever_day_and_hour_it_is(String now) {
    room.now = Instant.parse("2026-10-19T02:00:00Z");
    CaseAt handled =
        CaseAt.latest(
            room.ask(desk -> desk.complaint(Identity.NAMED, new Contact("Li", null, null)))
                .reference());
    room.tell(desk -> desk.assign.to(handled, CaseRoom.ADA.id()));
    room.tell(
        desk -> desk.assess.with(handled, Assessment.of(Severity.LOW, false, null, null, null)));
    room.now = Instant.parse(now);

    room.tell(
        desk ->
            new DemonstrateStates(
                    new JpaDemonstrationCases(desk.em), desk.cases, desk.intake, desk.work)
                .make());

    List<CaseView> made =
        room.ask(
            desk ->
                desk.em
                    .createQuery("select c.reference from FeedbackCase c", String.class)
                    .getResultStream()
                    .filter(reference -> !reference.equals(handled.reference()))
                    .map(desk.show::with)
                    .toList());
    assertThat(made).hasSize(16);
    assertThat(made).anyMatch(c -> c.due().status() == DueStatus.OVERDUE);
    assertThat(made).anyMatch(c -> c.due().status() == DueStatus.PAUSED);
    assertThat(made).anyMatch(c -> c.nextUpdate().answerOwed());
    assertThat(made).anyMatch(c -> c.due().extended() && c.nextUpdate().at() != null);
    assertThat(made).anyMatch(c -> c.contested() && c.state().isOpen());
    assertThat(made).anyMatch(c -> c.reopened() && c.state().isOpen());
    assertThat(made)
        .anyMatch(
            c -> c.assessment().severity() == Severity.CRITICAL && c.state() == CaseState.ASSESSED);
  }
}
