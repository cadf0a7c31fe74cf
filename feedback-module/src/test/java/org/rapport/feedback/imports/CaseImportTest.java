package org.rapport.feedback.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** A file of earlier cases, from its rows to the figures and out again. */
@Tag("database")
class CaseImportTest {

  private static final Path REAL_FILE = Path.of("../../shared/data/complaints-sample.csv");
  private static final Map<String, Channel> CHANNELS =
      Map.of(
          "Web", Channel.PORTAL,
          "Phone", Channel.PHONE,
          "Postal mail", Channel.PAPER,
          "Referral", Channel.ON_BEHALF);

  private final ImportRoom room = new ImportRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void the_columns_of_a_public_file_are_guessed() throws IOException {
    Mapping guess = room.guess(excerpt());

    assertThat(guess.columns())
        .containsSequence(
            Field.RECEIVED_ON, Field.ABOUT, Field.ADDED_TO_TEXT, Field.SUBJECT, Field.ADDED_TO_TEXT)
        .contains(Field.TEXT, Field.CHANNEL, Field.ENDING, Field.DECIDED_ON_TIME)
        .endsWith(Field.EARLIER_NUMBER);
  }

  @Test
  void the_dry_run_says_what_is_wrong_with_every_row_and_makes_no_case() throws IOException {
    long id = checkedExcerpt();

    assertThat(room.kept(id).counts().total()).isEqualTo(9);
    assertThat(room.refused(id))
        .extracting(row -> row.number() + " " + row.problems().get(0).message().key())
        .containsExactly("8 import.row.notDay", "9 import.row.unknownWord", "10 import.row.twice");
    assertThat(room.facts()).isEmpty();
  }

  @Test
  void rows_become_cases_with_the_day_the_channel_and_the_end_they_had() throws IOException {
    long id = checkedExcerpt();
    room.run(id);

    assertThat(room.kept(id).state()).isEqualTo(ImportState.DONE);
    assertThat(room.kept(id).counts().taken()).isEqualTo(6);
    assertThat(room.facts()).allMatch(CaseFacts::imported);
    assertThat(room.facts()).allMatch(facts -> facts.identity() == Identity.ANONYMOUS);
    assertThat(room.facts())
        .extracting(CaseFacts::finding)
        .containsExactly(
            Finding.UPHELD, Finding.NO_FINDING, Finding.NOT_UPHELD, null, Finding.UPHELD, null);
    assertThat(room.facts())
        .extracting(CaseFacts::state)
        .containsOnly(CaseState.CLOSED, CaseState.RECEIVED);
  }

  @Test
  void a_decision_without_a_day_counts_in_time_or_late_but_its_length_is_estimated()
      throws IOException {
    room.run(checkedExcerpt());

    CaseFacts timely = room.facts().get(0);
    assertThat(timely.decidedOn()).isEqualTo(timely.decisionDueOn());
    assertThat(timely.decidedOnTime()).isTrue();
    assertThat(timely.decidedOnEstimated()).isTrue();
    CaseFacts late = room.facts().get(2);
    assertThat(late.decidedOn()).isAfter(late.decisionDueOn());
    assertThat(late.decidedOnTime()).isFalse();
  }

  @Test
  void nothing_is_said_of_whether_an_earlier_case_was_acknowledged() throws IOException {
    room.run(checkedExcerpt());

    assertThat(room.facts()).allMatch(facts -> facts.acknowledgedDueOn() == null);
    assertThat(room.facts()).allMatch(facts -> facts.acknowledgedOn() == null);
  }

  @Test
  void the_same_file_again_is_refused_row_by_row() throws IOException {
    room.run(checkedExcerpt());

    long again = checkedExcerpt();

    assertThat(room.kept(again).counts().refused()).isEqualTo(9);
    assertThatThrownBy(() -> room.run(again)).isInstanceOf(Refusal.class);
  }

  @Test
  void an_import_is_undone_as_a_whole_and_can_come_again() throws IOException {
    long id = checkedExcerpt();
    room.run(id);

    room.undo(id);

    assertThat(room.kept(id).state()).isEqualTo(ImportState.UNDONE);
    assertThat(room.removed.stream().flatMap(event -> event.cases().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(room.facts());
    assertThat(room.kept(checkedExcerpt()).counts().refused()).isEqualTo(3);
  }

  @Test
  void a_case_somebody_has_worked_on_stays_when_its_import_is_undone() throws IOException {
    long id = checkedExcerpt();
    room.run(id);
    room.work(room.facts().get(3).reference());

    room.undo(id);

    assertThat(room.kept(id).counts().taken()).isEqualTo(1);
  }

  @Test
  void a_mapping_without_the_day_received_is_refused() throws IOException {
    long id = excerpt();
    Mapping guess = room.guess(id);
    List<Field> columns = new ArrayList<>(guess.columns());
    columns.set(0, Field.IGNORED);

    assertThatThrownBy(
            () ->
                room.check(
                    id,
                    new Mapping(
                        columns, guess.words(), guess.dayOrder(), guess.type(), guess.channel())))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void counts_agree_with_the_file_counted_by_hand() throws IOException {
    List<CSVRecord> file = records(resource());
    room.run(checkedExcerpt());

    // The last three rows of the excerpt are refused on purpose.
    assertCountsAgree(file.subList(0, 6));
  }

  @Test
  void the_real_file_agrees_with_its_count_too() throws IOException {
    assumeTrue(Files.exists(REAL_FILE), "the file does not ship with Rapport");
    try (InputStream content = Files.newInputStream(REAL_FILE)) {
      long id = room.upload(content, "complaints-sample.csv");
      room.check(id, room.guess(id));
      assertThat(room.kept(id).counts().refused()).isZero();
      room.run(id);
    }
    try (InputStream content = Files.newInputStream(REAL_FILE)) {
      assertCountsAgree(records(content));
    }
  }

  private void assertCountsAgree(List<CSVRecord> file) {
    assertThat(counted(room.facts(), facts -> YearMonth.from(facts.receivedOn())))
        .isEqualTo(counted(file, row -> YearMonth.parse(row.get("Date received").substring(0, 7))));
    assertThat(counted(room.facts(), CaseFacts::channel))
        .isEqualTo(counted(file, row -> CHANNELS.get(row.get("Submitted via"))));
    assertThat(counted(room.facts(), facts -> facts.state() == CaseState.RECEIVED))
        .isEqualTo(
            counted(file, row -> row.get("Company response to consumer").equals("In progress")));
    Map<String, Long> abouts = new HashMap<>();
    room.db.inTransaction(
        "feedback",
        em -> {
          List<?> rows =
              em.createNativeQuery("select about, count(*) from feedback.cases group by about")
                  .getResultList();
          for (Object row : rows) {
            Object[] cells = (Object[]) row;
            abouts.put((String) cells[0], ((Number) cells[1]).longValue());
          }
        });
    assertThat(abouts).isEqualTo(counted(file, row -> row.get("Product")));
  }

  private static <T, K> Map<K, Long> counted(List<T> all, Function<T, K> by) {
    return all.stream().collect(groupingBy(by, counting()));
  }

  private static List<CSVRecord> records(InputStream content) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (content) {
      return format.parse(new InputStreamReader(content, StandardCharsets.UTF_8)).getRecords();
    }
  }

  private long checkedExcerpt() throws IOException {
    long id = excerpt();
    room.check(id, room.guess(id));
    return id;
  }

  private long excerpt() throws IOException {
    return room.upload(resource(), "public-complaints.csv");
  }

  private static InputStream resource() {
    return CaseImportTest.class.getResourceAsStream("public-complaints.csv");
  }
}
