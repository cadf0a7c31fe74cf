package org.rapport.feedback.persons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.PersonRoom;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.retention.Erasing;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.EveryColumn;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.RecordKey;

/**
 * Writes words of one person into every column of every table that refers to their case, and looks
 * for them in every column of the database when the person has been erased.
 */
@Tag("database")
class CasesOfPersonTest {

  private static final Contact ZHOU =
      new Contact("Zhou Wenxiu", "zhou@example.org", "+86 138 0013 8000");
  private static final String ANY = "zhou ?wenxiu|138 ?0013 ?8000|moon road|zhou@";
  private static final Person ASKED = Person.of("zhou wenxiu", null, "13800138000");

  private final CaseRoom room = new CaseRoom();
  private Submitted sent;

  @BeforeEach
  void aCase() {
    sent = room.ask(desk -> desk.complaint(Identity.NAMED, ZHOU));
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C17_no_column_of_any_table_holds_a_word_of_who_sent_a_case_that_was_erased()
      throws IOException {
    room.db.execute(script("/org/rapport/feedback/retention/every-table-of-a-case.sql"));
    room.db.execute(script("every-word-of-a-case.sql"));
    room.db.execute(
        "select persons.fill_all(id, reference, 'Zhou Wenxiu 138 0013 8000, Moon Road 7')"
            + " from feedback.cases");
    assertThat(places())
        .contains(
            "feedback.cases.text",
            "feedback.complainants.email",
            "feedback.messages.text",
            "feedback.original_texts.words",
            "feedback.received_mail.subject",
            "feedback.import_rows.cells",
            "feedback.decided_points.reasons")
        .hasSizeGreaterThan(30);
    Erasure foreseen = ask(held -> held.foresee(ASKED, keys()));

    Erasure done = ask(held -> held.erase(ASKED.and(held.known(keys())), keys()));

    assertThat(places()).isEmpty();
    assertThat(done.total()).isGreaterThanOrEqualTo(foreseen.total()).isGreaterThan(5);
    assertThat(done.stays()).isEmpty();
    assertThat(done.records()).containsExactly(new RecordKey("feedback", sent.reference()));
    assertThat(rows("gone_cases")).isEqualTo(1);
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.erased"));
  }

  @Test
  void C17_an_open_case_a_held_one_and_one_that_may_still_be_contested_stay_and_it_is_said_why() {
    assertThat(stays("person.stays.open")).isTrue();
    String key = sent.receipt();
    room.tell(desk -> desk.withdraw.with(CaseKey.typed(key)));
    Message until =
        Message.of("feedback", "person.stays.until", sent.reference(), LocalDate.of(2027, 5, 19));
    assertThat(ask(held -> held.foresee(ASKED, keys())).stays()).containsExactly(until);
    room.db.execute(
        "insert into feedback.holds (id, case_id, reason, held_at, held_by)"
            + " select 1, id, 'Lawsuit', now(), 11 from feedback.cases");
    assertThat(stays("person.stays.held")).isTrue();

    assertThat(ask(held -> held.erase(ASKED, keys())).records()).isEmpty();

    assertThat(rows("cases")).isEqualTo(1);
    assertThat(places()).isNotEmpty();
  }

  @Test
  void C17_what_a_backup_brings_back_goes_again_open_or_held_and_whoever_is_not_signed_in() {
    room.db.execute(
        "insert into feedback.holds (id, case_id, reason, held_at, held_by)"
            + " select 1, id, 'Lawsuit', now(), 11 from feedback.cases");
    room.user.signOut();
    List<String> back = List.of(sent.reference(), "FB-0000-0000");

    room.tell(desk -> eraseAgain(over(desk), back));

    assertThat(places()).isEmpty();
    assertThat(rows("cases")).isZero();
    assertThat(rows("gone_cases where state = 'WITHDRAWN' and closed_at is not null")).isOne();
    room.tell(desk -> eraseAgain(over(desk), back));
    assertThat(rows("gone_cases")).isOne();
  }

  private static void eraseAgain(CasesOfPerson held, List<String> keys) {
    held.eraseAgain(held.knownAgain(keys), keys);
  }

  @Test
  void C17_cases_sent_by_name_are_found_by_any_of_name_address_and_number() {
    assertThat(found(ASKED))
        .extracting(PersonRecord::key, PersonRecord::matched)
        .containsExactly(Tuple.tuple(sent.reference(), true));
    assertThat(found(Person.of(null, "ZHOU@example.org", null))).hasSize(1);
    assertThat(found(Person.of("Zhou Wenxiu", null, null)).get(0).matched()).isFalse();
    assertThat(found(Person.of("Somebody", "else@example.org", "1380"))).isEmpty();
  }

  @Test
  void C17_a_confidential_case_is_found_only_by_who_has_looked_up_its_sender() {
    String secret = room.ask(desk -> desk.complaint(Identity.CONFIDENTIAL, ZHOU)).reference();
    String other =
        room.ask(desk -> desk.complaint(Identity.CONFIDENTIAL, new Contact("Li", null, null)))
            .reference();
    assertThat(found(ASKED)).extracting(PersonRecord::key).containsExactly(sent.reference());
    room.tell(desk -> PersonRoom.lookUp(desk, secret, "They ask what we hold of them"));
    room.tell(desk -> PersonRoom.lookUp(desk, other, "To answer"));
    assertThat(found(ASKED))
        .extracting(PersonRecord::key)
        .containsExactly(sent.reference(), secret);
  }

  @Test
  void C17_a_case_that_is_kept_from_who_asks_is_not_found() {
    room.tell(desk -> desk.conflict.of(CaseAt.latest(sent.reference()), CaseRoom.BO.id()));
    room.user.signIn(CaseRoom.BO);
    assertThat(found(ASKED)).isEmpty();
  }

  @Test
  void C17_a_copy_holds_what_its_sender_wrote_and_was_told_and_no_notes() {
    CaseAt at = CaseAt.latest(sent.reference());
    room.tell(desk -> desk.note.with(at, "Seems upset", RequestKey.NONE));
    Map<String, String> copy = new HashMap<>();
    ask(
        held -> {
          try {
            held.export(
                ASKED,
                keys(),
                (name, what, content) -> {
                  ByteArrayOutputStream out = new ByteArrayOutputStream();
                  content.writeTo(out);
                  copy.put(name, out.toString(UTF_8));
                });
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return null;
        });
    assertThat(copy.get("cases/" + sent.reference() + "/case.json"))
        .contains("电梯坏了", "zhou@example.org")
        .doesNotContain("upset");
  }

  private boolean stays(String key) {
    return ask(held -> held.foresee(ASKED, keys())).stays().stream()
        .anyMatch(why -> why.key().equals(key));
  }

  private List<String> keys() {
    return List.of(sent.reference());
  }

  private List<PersonRecord> found(Person person) {
    return ask(held -> held.find(person));
  }

  private List<String> places() {
    return EveryColumn.with(ANY, room.db.dataSource());
  }

  private long rows(String table) {
    Object count =
        room.ask(
            desk ->
                desk.em
                    .createNativeQuery("select count(*) from feedback." + table)
                    .getSingleResult());
    return ((Number) count).longValue();
  }

  private <T> T ask(Function<CasesOfPerson, T> work) {
    return room.ask(desk -> work.apply(over(desk)));
  }

  private CasesOfPerson over(CaseRoom.Desk desk) {
    return new CasesOfPerson(
        new JpaSentCases(desk.em),
        new JpaSentMails(desk.em),
        PersonRoom.senders(room, desk),
        Erasing.over(room, desk),
        room.fakes.store,
        PersonRoom.lines(room),
        room.user);
  }

  private static String script(String name) throws IOException {
    try (InputStream script = CasesOfPersonTest.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }
}
