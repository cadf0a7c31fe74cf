package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.routing.RoutingOver;
import org.rapport.feedback.routing.SafetyContacts;
import org.rapport.kernel.Invalid;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;

/** Danger is told at once to who must know; what people need is for who handles their case (C5). */
@Tag("database")
class CareTest {

  private static final long BO = CaseRoom.BO.id();

  private CaseRoom room;
  private String reference;
  private CaseAt at;

  @BeforeEach
  void open() {
    room = new CaseRoom();
    reference = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null)).reference();
    at = CaseAt.latest(reference);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void assess(boolean safety) {
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.HIGH, safety, null, null, null)));
  }

  private Care care() {
    return room.ask(desk -> desk.care.of(reference));
  }

  private boolean isTold(long staff) {
    return room.fakes.work.open.containsKey("alert " + reference + "/" + staff);
  }

  private SafetyContacts contacts(EntityManager em) {
    return RoutingOver.contacts(em, room.fakes.staff, room.user, room.fakes.audit);
  }

  @Test
  void
      C5_everybody_who_assigns_cases_is_told_of_danger_but_who_found_it_as_long_as_none_is_chosen() {
    assess(true);

    assertThat(isTold(BO)).isTrue();
    assertThat(isTold(CaseRoom.ADA.id())).isFalse();
    assertThat(room.fakes.mails).anyMatch(mail -> mail.startsWith("staff12@example.org alert"));
  }

  @Test
  void C5_danger_is_told_once_and_only_to_those_who_were_chosen_and_who_handles_the_case() {
    room.tell(desk -> contacts(desk.em).choose(List.of(CaseRoom.ADA.id())));
    room.tell(desk -> desk.assign.to(at, BO));
    assess(false);
    assertThat(room.fakes.mails).noneMatch(mail -> mail.contains("alert"));

    assess(true);
    assess(true);

    assertThat(isTold(BO)).isTrue();
    assertThat(room.fakes.mails).filteredOn(mail -> mail.contains(" alert ")).hasSize(1);
    assertThatThrownBy(() -> room.tell(desk -> contacts(desk.em).choose(List.of(99L))))
        .isInstanceOf(Invalid.class);
    room.user.signIn(CaseRoom.BO, Permission.CASES_HANDLE);
    assertThatThrownBy(() -> room.tell(desk -> contacts(desk.em).choose(List.of(BO))))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void C5_needs_are_read_by_who_handles_the_case_and_by_nobody_else() {
    room.tell(desk -> desk.care.with(at, "Lives alone", "Ring twice"));
    assertThat(care()).isEqualTo(new Care("Lives alone", "Ring twice"));
    assertThat(room.fakes.audited)
        .contains("case.care-noted " + reference + " {}", "case.care-read " + reference + " {}");

    room.tell(desk -> desk.assign.to(at, BO));

    boolean open = room.ask(desk -> desk.care.isOpen(reference));
    assertThat(open).isFalse();
    assertThatThrownBy(this::care).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> room.tell(desk -> desk.care.with(at, null, "None")))
        .isInstanceOf(Forbidden.class);
    room.user.signIn(CaseRoom.BO);
    room.tell(desk -> desk.care.with(at, " ", "Ring twice"));
    assertThat(care()).isEqualTo(new Care(null, "Ring twice"));
  }

  @Test
  void C5_the_complainant_sees_nothing_of_it_in_the_history() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    room.tell(desk -> desk.care.with(CaseAt.latest(sent.reference()), "x", "y"));

    ComplainantView own =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();
    assertThat(own.timeline())
        .extracting(TimelineView::happening)
        .doesNotContain(Happening.CARE_NOTED);
  }
}
