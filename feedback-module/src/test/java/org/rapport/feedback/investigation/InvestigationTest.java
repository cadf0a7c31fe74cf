package org.rapport.feedback.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Assessment;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.cases.UndertakingWork;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffMember;

/** Plan, tasks and evidence over a real database. */
@Tag("database")
class InvestigationTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

  private final CaseRoom room = new CaseRoom();
  private String receipt;
  private CaseAt at;

  @BeforeEach
  void aComplaint() {
    room.groundwork = em -> new RequiredGroundwork(new JpaInvestigations(em));
    room.onConflict =
        (em, event) ->
            new FollowCases(new JpaInvestigations(em), new UndertakingWork(room.fakes.work))
                .named(event);
    Contact li = new Contact("Li", null, null);
    Submitted sent = room.ask(desk -> desk.complaint(Identity.NAMED, li));
    receipt = sent.receipt();
    at = CaseAt.latest(sent.reference());
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C7_a_critical_complaint_is_planned_and_proven_before_anything_is_found() {
    refused("refusal.assessFirst", (desk, own) -> own.plan.with(at, plan("Who?", null, null)));
    assess(Severity.CRITICAL);
    refused("refusal.plan.FULL", (desk, own) -> find(desk));
    tell((desk, own) -> own.plan.with(at, plan("Who?", null, null)));
    assertThat(shown().missing()).containsExactly(PlanPart.HEARD, PlanPart.SOUGHT);
    tell((desk, own) -> own.plan.with(at, plan("Who was there?\nWhen?", "The nurse", "The log")));
    refused("refusal.evidence.first", (desk, own) -> find(desk));
    tell((desk, own) -> own.evidence.with(at, statement(1), RequestKey.NONE));

    tell((desk, own) -> find(desk));

    InvestigationView shown = shown();
    assertThat(shown.depth()).isEqualTo(Depth.FULL);
    assertThat(shown.plan().questions()).containsExactly("Who was there?", "When?");
    assertThat(shown.plannedBy()).isEqualTo("Ada");
    assertThat(shown.evidence())
        .singleElement()
        .satisfies(one -> assertThat(one.points()).containsExactly(1));
    assertThat(room.fakes.audited)
        .anyMatch(line -> line.startsWith("case.planned"))
        .anyMatch(line -> line.contains("case.evidence-added") && line.contains("evidence=1"));
  }

  @Test
  void C7_a_slight_complaint_is_found_on_and_decided_without_a_plan() {
    assess(Severity.LOW);
    tell((desk, own) -> find(desk));
    tell((desk, own) -> desk.decide.with(at, new DecisionText("You are right.", null)));
    refused("refusal.state.DECIDED", (desk, own) -> own.plan.with(at, plan("Why?", null, null)));
  }

  @Test
  void C7_a_task_is_on_the_list_of_who_does_it_and_no_decision_leaves_before_it_has_ended() {
    assess(Severity.LOW);
    refused("refusal.dayPast", (desk, own) -> give(own, TODAY.minusDays(1)));
    tell((desk, own) -> give(own, TODAY));
    assertThat(room.fakes.work.open.get("inquiry " + at.reference() + "/1").about())
        .startsWith(at.reference() + " · ");
    tell((desk, own) -> find(desk));
    refused(
        "refusal.task.open",
        (desk, own) -> desk.decide.with(at, new DecisionText("You are right.", null)));
    room.now = room.now.plusSeconds(86_400);
    assertThat(shown().tasks().get(0).overdue()).isTrue();

    tell((desk, own) -> own.end.with(at, 1, "done", "She saw it too."));

    assertThat(room.fakes.work.open).doesNotContainKey("inquiry " + at.reference() + "/1");
    assertThat(shown().tasks().get(0).note()).isEqualTo("She saw it too.");
    refused("refusal.task.ended", (desk, own) -> own.end.with(at, 1, "DROPPED", "Again"));
    refused("refusal.task.none", (desk, own) -> own.end.with(at, 2, "DONE", "What?"));
    tell((desk, own) -> desk.decide.with(at, new DecisionText("You are right.", null)));
  }

  @Test
  void C6_a_task_is_taken_from_whom_the_case_is_kept_from() {
    assess(Severity.LOW);
    tell(
        (desk, own) ->
            own.give.with(
                at, new TaskOrder("Ask", CaseRoom.BO.id(), TODAY.plusDays(2)), RequestKey.NONE));
    tell((desk, own) -> desk.conflict.of(at, CaseRoom.BO.id()));

    assertThat(room.fakes.work.open).doesNotContainKey("inquiry " + at.reference() + "/1");
    assertThat(shown().tasks().get(0).owner()).isNull();
    refused(
        "refusal.conflict",
        (desk, own) -> own.give.move(at, 1, new TaskOrder("Ask", CaseRoom.BO.id(), TODAY)));
  }

  @Test
  void C9_nobody_who_took_part_in_the_first_look_has_a_part_in_the_second() {
    StaffMember cy = new StaffMember(13, "cy", "Cy");
    room.fakes.members.put(cy.id(), cy);
    assess(Severity.LOW);
    tell((desk, own) -> give(own, TODAY));
    room.user.signIn(CaseRoom.BO);
    tell((desk, own) -> own.end.with(at, 1, "DONE", "Asked."));
    room.user.signIn(CaseRoom.ADA);
    tell((desk, own) -> desk.assign.to(at, CaseRoom.ADA.id()));
    tell((desk, own) -> find(desk));
    tell((desk, own) -> desk.decide.with(at, new DecisionText("No.", null)));
    tell((desk, own) -> desk.contest.with(CaseKey.typed(receipt), "Look again"));

    assertThat(room.fakes.work.open)
        .containsKey("hand-over " + at.reference())
        .doesNotContainKey("case " + at.reference());
    assertThat(room.ask(desk -> desk.show.with(at.reference())).firstStage())
        .containsExactlyInAnyOrder(CaseRoom.ADA, CaseRoom.BO);
    refused("refusal.firstStage", (desk, own) -> desk.assign.to(at, CaseRoom.BO.id()));
    refused("refusal.firstStage", (desk, own) -> find(desk));
    room.user.signIn(CaseRoom.BO); // neither found nor decided, but looked into it
    refused("refusal.firstStage", (desk, own) -> own.plan.with(at, plan("Why?", null, null)));
    refused("refusal.firstStage", (desk, own) -> desk.point.reword(at, 1, "Nothing happened"));
    refused("refusal.firstStage", (desk, own) -> desk.point.with(at, "Else", RequestKey.NONE));
    refused(
        "refusal.firstStage", (desk, own) -> desk.extend.to(at, TODAY.plusDays(60), "No hurry"));
    refused(
        "refusal.firstStage",
        (desk, own) -> desk.send.with(at, "Give up.", false, List.of(), RequestKey.NONE));
    refused(
        "refusal.firstStage",
        (desk, own) -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    refused(
        "refusal.firstStage",
        (desk, own) -> desk.decide.with(at, new DecisionText("Still no.", null)));
    room.user.signIn(cy);
    tell((desk, own) -> desk.assign.to(at, cy.id()));
    assertThat(room.fakes.work.open)
        .containsKey("case " + at.reference())
        .doesNotContainKey("hand-over " + at.reference());
    tell((desk, own) -> find(desk));
    tell((desk, own) -> desk.decide.with(at, new DecisionText("Yes.", null)));
  }

  @Test
  void C7_evidence_bears_on_points_that_are_there_and_a_file_is_one_of_the_case() {
    assess(Severity.LOW);
    invalid("points", (desk, own) -> own.evidence.with(at, statement(2), RequestKey.NONE));
    invalid(
        "file",
        (desk, own) ->
            own.evidence.with(
                at,
                new EvidenceEntry(EvidenceKind.FILE, "Plan", null, null, 77L, List.of(1)),
                RequestKey.NONE));
    invalid(
        "obtainedOn",
        (desk, own) ->
            own.evidence.with(
                at,
                new EvidenceEntry(
                    EvidenceKind.RECORD, "Log", "9:02", TODAY.plusDays(1), null, List.of(1)),
                RequestKey.NONE));
    assertThatThrownBy(() -> new EvidenceEntry(null, " ", null, null, null, List.of()))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(4));
  }

  /** The use cases as the container would wire them. */
  private final class Own {
    final WritePlan plan;
    final GiveTask give;
    final EndTask end;
    final AddEvidence evidence;
    final ShowInvestigation show;

    Own(CaseRoom.Desk desk) {
      Investigations kept = new JpaInvestigations(desk.em);
      UndertakingWork work = new UndertakingWork(room.fakes.work);
      plan = new WritePlan(desk.room, kept);
      give = new GiveTask(desk.room, kept, work, room.fakes.idempotency);
      end = new EndTask(desk.room, kept, work);
      evidence = new AddEvidence(desk.room, kept, room.fakes.idempotency);
      show =
          new ShowInvestigation(
              desk.room, kept, room.fakes.staff, room.calendars, room.fakes.audit, desk.clock);
    }
  }

  private void tell(BiConsumer<CaseRoom.Desk, Own> act) {
    room.tell(desk -> act.accept(desk, new Own(desk)));
  }

  private InvestigationView shown() {
    return room.ask(desk -> new Own(desk).show.with(at.reference()));
  }

  private void assess(Severity severity) {
    tell((desk, own) -> desk.assess.with(at, Assessment.of(severity, false, null, null, null)));
  }

  private void find(CaseRoom.Desk desk) {
    desk.find.with(at, 1, Finding.UPHELD, "So it is");
  }

  private void give(Own own, LocalDate day) {
    own.give.with(at, new TaskOrder("Ask the nurse", CaseRoom.ADA.id(), day), RequestKey.NONE);
  }

  private static PlanText plan(String questions, String heard, String sought) {
    return PlanText.typed(questions, heard, sought);
  }

  private static EvidenceEntry statement(int point) {
    return new EvidenceEntry(
        EvidenceKind.STATEMENT, "The nurse", "I saw it.", TODAY, null, List.of(point));
  }

  private void refused(String key, BiConsumer<CaseRoom.Desk, Own> act) {
    assertThatThrownBy(() -> tell(act))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }

  private void invalid(String field, BiConsumer<CaseRoom.Desk, Own> act) {
    assertThatThrownBy(() -> tell(act))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo(field));
  }
}
