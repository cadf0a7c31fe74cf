package org.rapport.platform.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.EveryColumn;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.RecordKey;
import org.rapport.platform.Texts;
import org.rapport.platform.print.TestPrint;
import org.rapport.platform.texts.TestTexts;

/** What persons ask, over a real database. */
@Tag("database")
class PersonRequestsTest {

  private static final String ANYTHING = "zhou|13800138000";

  private final PersonsRoom room = new PersonsRoom();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C17_a_request_is_due_a_month_later_or_on_the_next_day_of_work() {
    long number = taken(Wish.EXPORT, LocalDate.of(2026, 11, 2)); // a Wednesday
    assertThat(view(number).dueOn()).isEqualTo(LocalDate.of(2026, 12, 2));
    long onSunday = taken(Wish.EXPORT, LocalDate.of(2026, 11, 6));
    assertThat(view(onSunday).dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
    assertThat(room.work.open)
        .containsOnlyKeys("person.request " + number, "person.request " + onSunday);
    assertThat(room.work.open.get("person.request " + number).about()).doesNotContain("Zhou");
    assertThat(list(null)).extracting(RequestView::number).containsExactly(onSunday, number);
    assertThat(list(onSunday)).hasSize(1);
  }

  @Test
  void C17_a_request_says_what_is_asked_and_of_whom_and_is_none_of_tomorrow() {
    assertThatThrownBy(
            () -> taken(new RequestForm(null, " ", null, null, LocalDate.of(2026, 12, 1))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("wish", "name", "askedOn"));
    room.user.signIn(PersonsRoom.CARA, Permission.CASES_READ);
    assertThatThrownBy(() -> taken(Wish.EXPORT, null)).isInstanceOf(Forbidden.class);
  }

  @Test
  void C17_only_what_was_found_can_be_chosen_and_only_what_was_chosen_is_erased() {
    long number = taken(Wish.ERASURE, null);
    List<PersonRecord> found = room.ask(desk -> desk.see.found(number));
    assertThat(found).hasSize(1);
    assertThatThrownBy(() -> choose(number, "some/2")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> erase(number))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason().key()).isEqualTo("person.refusal.nothingChosen"));
    assertThat(room.data.gone).isFalse();
  }

  @Test
  void C17_once_erased_nothing_in_the_database_says_who_asked_and_the_certificate_tells_the_counts()
      throws IOException {
    long number = taken(Wish.ERASURE, null);
    choose(number, "some/1");
    assertThat(EveryColumn.with(ANYTHING, room.database.dataSource())).isNotEmpty();
    assertThat(room.ask(desk -> desk.see.foreseen(number)).total()).isEqualTo(3);
    assertThat(room.data.gone).isFalse();

    erase(number);

    assertThat(room.data.gone).isTrue();
    assertThat(room.erased).containsExactly(new RecordKey("some", "1"));
    assertThat(EveryColumn.with(ANYTHING, room.database.dataSource())).isEmpty();
    assertThat(room.work.open).isEmpty();
    RequestView done = view(number);
    assertThat(done.state()).isEqualTo(RequestState.ERASED);
    assertThat(done.digest()).hasSize(64);
    assertThat(room.audited)
        .anyMatch(line -> line.startsWith("person-request.proven") && line.contains(done.digest()))
        .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("zhou"));
    assertThat(certificate(done, Texts.ENGLISH))
        .contains("Certificateoferasure", "CaraCustodian", "Mailswesent", done.digest());
    assertThat(certificate(done, Texts.CHINESE)).contains("删除证明", "已删除", "保留内容及原因");
    assertThatThrownBy(() -> erase(number)).isInstanceOf(Refusal.class);
  }

  @Test
  void C17_a_copy_is_one_file_with_an_index_and_goes_when_everything_is_erased()
      throws IOException {
    long number = taken(Wish.ERASURE, null);
    choose(number, "some/1");
    room.tell(
        desk ->
            new WriteExport(
                    desk.desk,
                    desk.held,
                    new PersonPapers(TestTexts.with(room.settings), room.settings),
                    TestPrint.print(),
                    room.files)
                .of(number));
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(room.files.of(number).toFile())) {
      zip.stream().forEach(entry -> names.add(entry.getName()));
    }
    assertThat(names).containsExactly("note.txt", "note-2.txt", "index.pdf");
    assertThat(view(number).state()).isEqualTo(RequestState.EXPORTED);
    assertThat(room.work.open).isNotEmpty();

    erase(number);

    assertThat(Files.exists(room.files.of(number))).isFalse();
  }

  @Test
  void C17_a_request_is_refused_with_a_reason_and_then_has_ended() {
    long number = taken(Wish.ERASURE, null);
    assertThatThrownBy(() -> room.tell(desk -> desk.refuse.because(number, " ")))
        .isInstanceOf(Invalid.class);
    room.tell(desk -> desk.refuse.because(number, "Nobody could say who they are"));
    assertThat(view(number).reason()).isEqualTo("Nobody could say who they are");
    assertThat(room.work.open).isEmpty();
    assertThatThrownBy(() -> choose(number, "some/1")).isInstanceOf(Refusal.class);
  }

  private String certificate(RequestView done, Locale language) throws IOException {
    PersonPapers papers = new PersonPapers(TestTexts.with(room.settings), room.settings);
    PdfReader file = new PdfReader(TestPrint.pdf(papers.certificate(done, language)));
    return new PdfTextExtractor(file).getTextFromPage(1).replaceAll("\\s", "");
  }

  private long taken(Wish wish, LocalDate askedOn) {
    return taken(new RequestForm(wish, "Zhou Wenxiu", null, "13800138000", askedOn));
  }

  private long taken(RequestForm form) {
    return room.ask(desk -> desk.take.with(form, null));
  }

  private List<RequestView> list(Long before) {
    return room.ask(desk -> desk.see.list(before, 10));
  }

  private void choose(long number, String... records) {
    room.tell(desk -> desk.choose.of(number, List.of(records)));
  }

  private void erase(long number) {
    room.tell(desk -> desk.erase.of(number));
  }

  private RequestView view(long number) {
    return room.ask(desk -> desk.see.with(number));
  }
}
