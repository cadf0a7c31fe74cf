package org.rapport.feedback.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.redaction.RedactionOrder.Where;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;

/** Masks over a real database: nothing of the words is left where people read or search. */
@Tag("database")
class RedactionTest {

  private final CaseRoom room = new CaseRoom();
  private Submitted sent;
  private CaseAt at;

  @BeforeEach
  void aDecidedComplaint() {
    sent = room.ask(desk -> desk.complaint(Identity.NAMED, new Contact("Li", null, null)));
    at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    room.tell(
        desk -> desk.send.with(at, "Was nurse Kim there?", false, List.of(), RequestKey.NONE));
    room.tell(desk -> desk.note.with(at, "Kim denies it.", RequestKey.NONE));
    room.tell(desk -> desk.note.with(at, "Belongs elsewhere.", RequestKey.NONE));
    room.tell(desk -> desk.find.with(at, 1, Finding.UPHELD, "KIM was late"));
    room.tell(desk -> desk.decide.with(at, new DecisionText("Kim was late.", "Kim is sorry")));
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C17_masked_words_are_gone_from_every_view_the_letter_and_the_database_but_one_table() {
    mask(new RedactionOrder(Where.EVERYWHERE, null, "kim", "A third person"));

    CaseView staff = room.ask(desk -> desk.show.with(sent.reference()));
    ComplainantView own =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt()))).orElseThrow();
    assertThat(staff.toString() + own).doesNotContainIgnoringCase("kim");
    assertThat(staff.messages().get(0).text()).isEqualTo("Was nurse ███ there?");
    assertThat(room.ask(desk -> desk.letter.forStaff(sent.reference(), 1)).toString())
        .doesNotContainIgnoringCase("kim");
    assertThat(redactions())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.places())
                    .containsExactly(
                        TextPlace.MESSAGE,
                        TextPlace.NOTE,
                        TextPlace.REASONS,
                        TextPlace.DECISION,
                        TextPlace.DECISION_REMEDY,
                        TextPlace.DECIDED_REASONS));
    assertThat(redactions().toString()).doesNotContainIgnoringCase("kim");
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.masked"));
  }

  @Test
  void C17_masked_words_cannot_be_searched_for_any_more() {
    assertThat(isFoundBy("电梯")).isTrue();
    mask(new RedactionOrder(Where.EVERYWHERE, null, "电梯", "Tells who it was"));
    assertThat(isFoundBy("电梯")).isFalse();
    assertThat(isFoundBy("修好")).isTrue();
  }

  @Test
  void C17_masked_words_stand_in_no_table_but_that_of_originals_and_suggest_no_case() {
    room.db.execute(
        "insert into feedback.case_causes values"
            + " ('%s', 1, 5, 'SINGLE', '3号楼', current_date, 11)".formatted(sent.reference()));
    room.db.execute(
        "insert into feedback.case_care select id, '3号楼', '3号楼', now(), 11 from feedback.cases");
    assertThat(tablesWith("3号楼")).contains("cases", "case_causes", "case_care");
    Object sketch = sketch();
    mask(new RedactionOrder(Where.EVERYWHERE, null, "3号楼", "Tells who it was"));

    assertThat(tablesWith("3号楼")).isSubsetOf("redactions", "original_texts");
    assertThat(sketch()).isNotEqualTo(sketch);
  }

  private Object sketch() {
    return room.ask(
        desk ->
            desk.em
                .createNativeQuery("select cast(bands as text) from feedback.case_sketches")
                .getSingleResult());
  }

  private List<String> tablesWith(String words) {
    return room.ask(
        desk ->
            tables(desk).stream()
                .filter(
                    table ->
                        !desk.em
                            .createNativeQuery(
                                "select 1 from feedback.%s t where cast(t as text) like ?1"
                                    .formatted(table))
                            .setParameter(1, "%" + words + "%")
                            .getResultList()
                            .isEmpty())
                .toList());
  }

  private static List<String> tables(CaseRoom.Desk desk) {
    List<?> names =
        desk.em
            .createNativeQuery(
                "select table_name from information_schema.tables where table_schema = 'feedback'"
                    + " and table_type = 'BASE TABLE'")
            .getResultList();
    return names.stream().map(String::valueOf).toList();
  }

  @Test
  void C17_one_message_or_note_is_masked_as_a_whole() {
    mask(new RedactionOrder(Where.NOTE, 2, null, "Another case"));

    CaseView staff = room.ask(desk -> desk.show.with(sent.reference()));
    assertThat(staff.notes().get(0).text()).isEqualTo("Kim denies it.");
    assertThat(staff.notes().get(1).text()).isEqualTo("█████");
    refused("refusal.mask.none.NOTE", new RedactionOrder(Where.NOTE, 3, null, "Another case"));
    refused("refusal.mask.nothing", new RedactionOrder(Where.MESSAGE, 1, "Jim", "Nobody"));
  }

  @Test
  void C17_the_original_is_for_who_may_and_each_reading_is_on_record() {
    mask(new RedactionOrder(Where.MESSAGE, 1, "Kim", "A third person"));
    OriginalView original = room.ask(desk -> show(desk).original(sent.reference(), 1));
    assertThat(original.passage()).isEqualTo("Kim");
    assertThat(original.texts())
        .containsExactly(new OriginalView.Text(TextPlace.MESSAGE, "Was nurse Kim there?"));
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.original-read"));

    room.user.signIn(CaseRoom.BO, Permission.CASES_READ, Permission.CASES_HANDLE);
    assertThatThrownBy(() -> room.ask(desk -> show(desk).original(sent.reference(), 1)))
        .isInstanceOf(Forbidden.class);
    assertThat(redactions()).hasSize(1);
  }

  private void mask(RedactionOrder order) {
    room.tell(desk -> MasksOver.of(desk, room).with(at, order, RequestKey.NONE));
  }

  private List<RedactionView> redactions() {
    return room.ask(desk -> show(desk).of(sent.reference()));
  }

  private ShowRedactions show(CaseRoom.Desk desk) {
    return new ShowRedactions(
        desk.room, new JpaRedactions(desk.em), room.fakes.staff, room.fakes.audit);
  }

  private boolean isFoundBy(String word) {
    return room.ask(
        desk ->
            !desk.em
                .createNativeQuery(
                    "select case_id from feedback.case_search where words @@ cast(?1 as tsquery)")
                .setParameter(1, "'" + word + "'")
                .getResultList()
                .isEmpty());
  }

  private void refused(String key, RedactionOrder order) {
    assertThatThrownBy(() -> mask(order))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
