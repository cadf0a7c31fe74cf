package org.rapport.feedback.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.ManyCasesRoom;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/**
 * One act on many cases: each by its own rules, with reasons for what is left, and undone (C14).
 */
@Tag("database")
class ActOnManyTest {

  private static final long BO = ManyCasesRoom.BO.id();

  private ManyCasesRoom room;
  private Duration later = Duration.ZERO;

  @BeforeEach
  void open() {
    room = new ManyCasesRoom();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private ManyDone many(Function<ActOnMany, ManyDone> use) {
    return room.ask(
        acts ->
            use.apply(
                new ActOnMany(
                    acts.assign(),
                    acts.label(),
                    acts.assess(),
                    acts.close(),
                    acts.standing(),
                    new ManyRecord(
                        new JpaKeptActs(acts.em()),
                        room.user(),
                        Clock.fixed(room.now().plus(later), ZoneOffset.UTC),
                        new SecureRandom()))));
  }

  private ManyDone act(ManyWish wish, String... references) {
    return many(all -> all.with(wish, List.of(references)));
  }

  private ManyDone undo(ManyDone done) {
    return many(all -> all.undo(done.id()));
  }

  private static ManyWish assign(Long to) {
    return new ManyWish(ManyAct.ASSIGN, to, null, null);
  }

  private static ManyWish closing() {
    return new ManyWish(ManyAct.CLOSE, null, null, null);
  }

  private static ManyWish severity(Severity severity) {
    return new ManyWish(ManyAct.SEVERITY, null, null, severity);
  }

  @Test
  void C14_what_is_refused_leaves_the_others_done_and_says_why() {
    String one = room.received();
    String decided = room.decided();
    String about = room.received();
    room.nameConflict(about, BO);

    ManyDone done = act(assign(BO), one, decided, about, "FB-0000-0000", one);

    assertThat(done.done()).containsExactly(one);
    assertThat(done.refused())
        .extracting(left -> left.reference() + " " + left.reason().key())
        .containsExactly(
            decided + " refusal.state.DECIDED",
            about + " refusal.conflict",
            "FB-0000-0000 many.notFound");
  }

  @Test
  void C14_an_assignment_is_undone_once_to_whoever_had_the_case() {
    String one = room.received();
    String two = room.received();
    act(assign(ManyCasesRoom.ADA.id()), two);
    ManyDone done = act(assign(BO), one, two);

    assertThat(undo(done).done()).containsExactlyInAnyOrder(one, two);

    assertThat(room.standing(one).assignee()).isNull();
    assertThat(room.standing(two).assignee()).isEqualTo(ManyCasesRoom.ADA.id());
    assertThatThrownBy(() -> undo(done)).isInstanceOf(Refusal.class);
  }

  @Test
  void C14_nobody_undoes_what_somebody_else_did_or_what_is_an_hour_ago() {
    ManyDone done = act(assign(BO), room.received());
    room.user().signIn(ManyCasesRoom.BO);
    assertThatThrownBy(() -> undo(done)).isInstanceOf(Refusal.class);

    room.user().signIn(ManyCasesRoom.ADA);
    later = Duration.ofHours(1);
    assertThatThrownBy(() -> undo(done)).isInstanceOf(Refusal.class);
  }

  @Test
  void C14_closing_where_it_is_allowed_is_undone_unless_the_case_was_changed_since() {
    String open = room.received();
    String decided = room.decided();
    String changed = room.decided();
    ManyDone done = act(closing(), open, decided, changed);
    assertThat(done.refused())
        .extracting(left -> left.reason().key())
        .containsExactly("refusal.decideFirst");
    assertThat(room.state(decided)).isEqualTo(CaseState.CLOSED);
    room.change(changed);

    ManyDone undone = undo(done);

    assertThat(undone.done()).containsExactly(decided);
    assertThat(undone.refused()).extracting(ManyDone.Refused::reference).containsExactly(changed);
    assertThat(room.state(decided)).isEqualTo(CaseState.DECIDED);
  }

  @Test
  void C14_severity_is_set_without_touching_the_rest_of_an_assessment() {
    String fresh = room.received();
    ManyDone first = act(severity(Severity.MEDIUM), fresh);
    assertThat(undo(first).refused())
        .extracting(left -> left.reason().key())
        .containsExactly("many.notAssessedBefore");

    ManyDone second = act(severity(Severity.HIGH), fresh);
    assertThat(room.assessment(fresh).severity()).isEqualTo(Severity.HIGH);
    undo(second);
    assertThat(room.assessment(fresh).severity()).isEqualTo(Severity.MEDIUM);
  }

  @Test
  void C14_a_label_is_put_on_cases_that_have_it_not_and_undone_on_those_alone() {
    String one = room.received();
    String two = room.received();
    ManyWish label = new ManyWish(ManyAct.LABEL, null, " Winter 冬天 ", null);
    act(label, one);

    ManyDone done = act(label, one, two);

    assertThat(done.done()).containsExactly(two);
    undo(done);
    assertThat(room.labels(one)).containsExactly("Winter 冬天");
    assertThat(room.labels(two)).isEmpty();
    ManyDone off = act(new ManyWish(ManyAct.UNLABEL, null, "Winter 冬天", null), one, two);
    assertThat(off.done()).containsExactly(one);
    undo(off);
    assertThat(room.labels(one)).containsExactly("Winter 冬天");
  }

  @Test
  void C14_what_is_missing_or_too_much_is_said() {
    assertThatThrownBy(() -> new ManyWish(null, null, null, null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new ManyWish(ManyAct.LABEL, null, " ", null))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> severity(null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> act(closing())).isInstanceOf(Invalid.class);
    String[] many = Collections.nCopies(ActOnMany.MOST + 1, "FB").toArray(String[]::new);
    assertThatThrownBy(() -> act(closing(), many)).isInstanceOf(Invalid.class);
  }
}
