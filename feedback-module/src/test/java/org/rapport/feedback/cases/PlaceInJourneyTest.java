package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderComplaint;

/** A complaint names the step of the journey it arose in, and is known to whoever works there. */
class PlaceInJourneyTest {

  private static final Contact LI = new Contact("李雷", null, null);
  private static final long BAKERY = 5;
  private static final long REPORT = 15;

  private final CaseRoom room = new CaseRoom();

  @BeforeEach
  void register() {
    room.fakes.register(BAKERY);
    room.fakes.register(6);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void C20_a_complaint_of_a_stakeholder_names_a_step_of_their_journey() {
    CaseAt at = linked(Identity.NAMED);
    room.tell(d -> d.place.at(at, "offer"));

    assertThat(room.ask(d -> d.show.with(at.reference())).journeyStep()).isEqualTo("OFFER");
    assertThat(known(CaseRoom.BO.id()))
        .containsExactly(
            new StakeholderComplaint(at.reference(), LocalDate.parse("2026-11-19"), true, "OFFER"));
    assertThatThrownBy(() -> room.tell(d -> d.place.at(at, "COOPERATE")))
        .isInstanceOf(Invalid.class);
    room.tell(d -> d.place.at(at, null));
    assertThat(room.ask(d -> d.show.with(at.reference())).journeyStep()).isNull();
  }

  @Test
  void C20_another_stakeholder_has_another_journey_and_nobody_none() {
    CaseAt at = linked(Identity.NAMED);
    room.tell(d -> d.place.at(at, "OFFER"));
    room.tell(d -> d.link.to(at, 6L));
    assertThat(room.ask(d -> d.show.with(at.reference())).journeyStep()).isNull();

    room.tell(d -> d.link.to(at, null));
    assertThatThrownBy(() -> room.tell(d -> d.place.at(at, "OFFER"))).isInstanceOf(Refusal.class);
  }

  @Test
  void C20_an_anonymous_complaint_never_joins_a_journey() {
    Submitted sent = room.ask(d -> d.complaint(Identity.ANONYMOUS, null));
    CaseAt at = CaseAt.latest(sent.reference());
    assertThatThrownBy(() -> room.tell(d -> d.link.to(at, BAKERY))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> room.tell(d -> d.place.at(at, "OFFER"))).isInstanceOf(Refusal.class);
    assertThat(known(CaseRoom.BO.id())).isEmpty();
  }

  @Test
  void C20_a_confidential_complaint_is_placed_by_a_custodian_and_tells_nobody_that_it_exists() {
    CaseAt at = linked(Identity.CONFIDENTIAL);
    room.tell(d -> d.place.at(at, "OFFER"));
    assertThat(known(CaseRoom.ADA.id())).isEmpty();
    assertThat(room.ask(d -> d.show.with(at.reference())).journeyStep()).isNull();

    room.user.signIn(CaseRoom.BO, Permission.CASES_READ, Permission.CASES_HANDLE);
    assertThatThrownBy(() -> room.tell(d -> d.place.at(at, "AGREE"))).isInstanceOf(Refusal.class);
  }

  @Test
  void C20_nobody_learns_of_a_complaint_about_themselves_or_whom_they_work_under() {
    CaseAt at = linked(Identity.NAMED);
    room.tell(d -> d.conflict.of(at, CaseRoom.BO.id()));
    room.lines.put(REPORT, CaseRoom.BO.id());
    assertThat(known(CaseRoom.BO.id())).isEmpty();
    assertThat(known(REPORT)).isEmpty();
    assertThat(known(CaseRoom.ADA.id())).hasSize(1);
  }

  private CaseAt linked(Identity identity) {
    Submitted sent = room.ask(d -> d.complaint(identity, LI));
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(d -> d.link.to(at, BAKERY));
    return at;
  }

  private List<StakeholderComplaint> known(long reader) {
    return room.ask(d -> d.complaints.of(BAKERY, reader));
  }
}
