package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** Somebody is told before a case is overdue (C4). */
@Tag("database")
class WarnOfBreachTest {

  @AutoClose private final CaseRoom room = new CaseRoom();

  private CaseAt at;

  @BeforeEach
  void send() {
    room.now = Instant.parse("2026-11-19T02:00:00Z"); // due on the 26th, warned of a day before
    at = CaseAt.latest(room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference());
  }

  private List<String> warned() {
    room.fakes.mails.clear();
    room.tell(desk -> desk.warnOfBreach.run());
    return List.copyOf(room.fakes.mails);
  }

  @Test
  void C4_whoever_handles_a_case_is_written_to_once_when_its_warning_time_begins() {
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    assertThat(warned()).isEmpty();

    room.now = Instant.parse("2026-11-25T09:01:00Z");
    assertThat(warned())
        .singleElement()
        .asString()
        .startsWith("staff" + CaseRoom.BO.id() + "@example.org breach")
        .contains(at.reference(), "2026-11-26");
    assertThat(warned()).isEmpty();
  }

  @Test
  void C4_a_due_date_that_was_moved_is_warned_of_anew() {
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.now = Instant.parse("2026-11-25T09:01:00Z");
    assertThat(warned()).hasSize(1);

    room.tell(desk -> desk.extend.to(at, LocalDate.parse("2026-12-04"), "Parts"));
    assertThat(warned()).isEmpty();
    room.now = Instant.parse("2026-12-03T09:01:00Z");
    assertThat(warned()).hasSize(1);
  }

  @Test
  void C4_where_nobody_handles_it_everybody_who_may_assign_it_is_told_but_whom_it_is_about() {
    room.tell(desk -> desk.conflict.of(at, CaseRoom.BO.id()));
    room.now = Instant.parse("2026-11-25T09:01:00Z");

    assertThat(warned())
        .isNotEmpty()
        .noneMatch(mail -> mail.startsWith("staff" + CaseRoom.BO.id() + "@"));
  }

  @Test
  void C4_nobody_is_warned_of_what_waits_is_overdue_or_decided() {
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(desk -> desk.send.with(at, "Which door?", true, List.of(), RequestKey.NONE));
    room.now = Instant.parse("2026-11-25T09:01:00Z");
    assertThat(warned()).isEmpty();

    room.now = Instant.parse("2026-11-19T02:00:00Z");
    room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    room.now = Instant.parse("2026-11-27T09:01:00Z");
    assertThat(warned()).as("what is late already is on the list of what is late").isEmpty();
  }
}
