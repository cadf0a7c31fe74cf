package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.TeamChosen;

/** Whoever works under somebody a case is about finds it by no door, as little as they do (C6). */
@Tag("database")
class DiscretionTest {

  private static final StaffMember CHEF = new StaffMember(14, "chef", "Chef");
  private static final Contact LI = new Contact("Li", null, null);

  private CaseRoom room;
  private String reference;
  private CaseAt at;

  @BeforeEach
  void open() {
    room = new CaseRoom();
    room.fakes.members.put(CHEF.id(), CHEF);
    room.fakes.register(70);
    reference = room.ask(desk -> desk.complaint(Identity.NAMED, LI)).reference();
    at = CaseAt.latest(reference);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void C6_a_report_of_whom_a_case_is_about_neither_reads_it_nor_acts_on_it_nor_is_given_it() {
    room.lines.put(CaseRoom.BO.id(), CHEF.id());
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));

    assertThatThrownBy(() -> room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id())))
        .isInstanceOf(Refusal.class);
    for (StaffMember reader : List.of(CHEF, CaseRoom.BO)) {
      room.user.signIn(reader);
      assertThatThrownBy(() -> room.tell(desk -> desk.show.with(reference)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> room.tell(desk -> desk.note.with(at, "x", RequestKey.NONE)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> room.tell(desk -> desk.explain.of(reference)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> room.tell(desk -> desk.lift.of(at, CHEF.id(), "Not me")))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void C6_who_asks_for_a_case_that_is_kept_from_them_is_told_nothing_and_noted_in_the_log() {
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));
    List<String> logged = new ArrayList<>();
    Handler log = new SavedLog(logged);
    Logger logger = Logger.getLogger(StaffDesk.class.getName());
    logger.addHandler(log);
    try {
      room.user.signIn(CHEF);
      assertThatThrownBy(() -> room.tell(desk -> desk.show.with(reference)))
          .isInstanceOf(NotFound.class);
    } finally {
      logger.removeHandler(log);
    }
    assertThat(logged).containsExactly("Account 14 asked for case " + reference + ", kept from it");
  }

  private static final class SavedLog extends Handler {

    private final List<String> lines;

    SavedLog(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void C6_whom_it_is_about_and_who_works_under_them_are_not_offered_it() {
    room.lines.put(CaseRoom.BO.id(), CHEF.id());
    CaseView before = room.ask(desk -> desk.show.with(reference));
    assertThat(room.<List<StaffMember>>ask(desk -> desk.possible.of(before)))
        .contains(CaseRoom.ADA, CaseRoom.BO, CHEF);

    room.tell(desk -> desk.conflict.of(at, CHEF.id()));

    CaseView named = room.ask(desk -> desk.show.with(reference));
    assertThat(room.<List<StaffMember>>ask(desk -> desk.possible.of(named)))
        .contains(CaseRoom.ADA)
        .doesNotContain(CaseRoom.BO, CHEF);
  }

  @Test
  void C6_it_leaves_the_hands_of_a_report_with_all_that_was_promised_and_told() {
    room.lines.put(CaseRoom.BO.id(), CHEF.id());
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    room.tell(desk -> desk.alert(reference, CaseRoom.BO.id()));
    assertThat(room.fakes.work.open)
        .containsKeys("case " + reference, "alert " + reference + "/" + CaseRoom.BO.id());

    room.tell(desk -> desk.conflict.of(at, CHEF.id()));

    assertThat(room.fakes.work.open).isEmpty();
    assertThat(room.ask(desk -> desk.show.with(reference)).assignee()).isNull();
    room.tell(desk -> desk.alert(reference, CaseRoom.BO.id()));
    assertThat(room.fakes.work.open).isEmpty();
  }

  @Test
  void C6_agents_it_is_kept_from_are_warned_of_it_no_longer() {
    room.tell(desk -> desk.link.to(at, 70L));
    room.fakes.agents.addAll(Set.of(CaseRoom.ADA.id(), CaseRoom.BO.id(), CHEF.id()));
    room.fakes.agents.forEach(this::warn);
    room.lines.put(CaseRoom.BO.id(), CHEF.id());

    room.tell(desk -> desk.conflict.of(at, CHEF.id()));

    assertThat(room.fakes.work.open).containsOnlyKeys(warning(CaseRoom.ADA.id()));
  }

  @Test
  void C6_whoever_joins_the_team_of_whom_it_is_about_is_warned_of_it_no_longer() {
    room.tell(desk -> desk.link.to(at, 70L));
    room.fakes.agents.add(CaseRoom.BO.id());
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));
    warn(CaseRoom.BO.id());
    List<ConflictNamed> told = new ArrayList<>();
    room.onConflict = (em, event) -> told.add(event);

    room.lines.put(CaseRoom.BO.id(), CHEF.id());
    room.tell(desk -> desk.teams.chosen(new TeamChosen(CHEF.id())));

    assertThat(room.fakes.work.open).isEmpty();
    assertThat(told).hasSize(1);
  }

  @Test
  void C6_whoever_joins_the_team_of_whom_it_is_about_leaves_it() {
    room.tell(desk -> desk.assign.to(at, CaseRoom.BO.id()));
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));
    assertThat(room.fakes.work.open).containsKey("case " + reference);

    room.lines.put(CaseRoom.BO.id(), CHEF.id());
    room.tell(desk -> desk.teams.chosen(new TeamChosen(CHEF.id())));

    assertThat(room.fakes.work.open).isEmpty();
    assertThat(room.ask(desk -> desk.show.with(reference)).assignee()).isNull();
  }

  @Test
  void C6_the_timeline_of_a_stakeholder_hides_it_from_both() {
    room.tell(desk -> desk.link.to(at, 70L));
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));
    room.lines.put(CaseRoom.BO.id(), CHEF.id());

    assertThat(hidden()).isEmpty();
    for (StaffMember reader : List.of(CHEF, CaseRoom.BO)) {
      room.user.signIn(reader);
      assertThat(hidden()).containsExactly(room.fakes.timeline.get(0).path());
    }
  }

  @Test
  void C6_severity_that_becomes_known_alerts_nobody_it_is_kept_from() {
    room.tell(desk -> desk.conflict.of(at, CHEF.id()));
    room.tell(
        desk -> desk.assess.with(at, Assessment.of(Severity.CRITICAL, true, null, null, null)));
    room.tell(desk -> desk.alert(reference, CHEF.id()));

    assertThat(room.fakes.work.open).doesNotContainKey("alert " + reference + "/" + CHEF.id());
  }

  private void warn(long agent) {
    new ComplaintWarning(room.fakes.work)
        .give(reference, agent, room.fakes.stakeholders.with(70).orElseThrow());
  }

  private String warning(long agent) {
    return "complaint " + reference + "/" + agent;
  }

  private Set<String> hidden() {
    return room.ask(desk -> desk.hidden.paths());
  }
}
