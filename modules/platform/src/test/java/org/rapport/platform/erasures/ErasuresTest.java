package org.rapport.platform.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.Erasure;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;
import org.rapport.platform.RecordKey;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.database.Sql;

/** Erasures, backups from before them, and the file that remembers, over a real database. */
@Tag("database")
class ErasuresTest {

  private static final Random RANDOM = new Random(14);
  private static final List<RecordKey> ZHOU =
      List.of(new RecordKey("some", "1"), new RecordKey("other", "7"));

  @TempDir Path data;

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final List<String> audited = new ArrayList<>();
  private final Place before = new Place();

  @AfterEach
  void leave() {
    database.close();
  }

  @Test
  void C17_what_was_erased_after_a_backup_is_erased_again_when_it_is_restored_once() {
    before.erase(ZHOU);
    before.start();
    assertThat(before.erasedAgain()).isEmpty();

    Place restored = restored();
    restored.start();

    assertThat(restored.erasedAgain()).containsExactlyInAnyOrder("some 1", "other 7");
    assertThat(audited).hasSize(1).allMatch(line -> line.startsWith("erasure.repeated"));
    restored.start();
    assertThat(restored.erasedAgain()).hasSize(2);
  }

  @Test
  void C17_whoever_is_known_by_a_record_of_one_module_is_known_to_all() {
    before.erase(ZHOU);

    Place restored = restored();
    restored.start();

    assertThat(restored.other.known).containsExactly("zhou wenxiu");
  }

  @Test
  void C17_an_erasure_that_was_rolled_back_is_not_remembered() {
    transactions.run(
        () -> {
          before.noted(ZHOU);
          before.rollBack();
        });
    before.file();

    assertThat(data.resolve("erased")).doesNotExist();
  }

  @Test
  void C17_what_erasing_again_failed_is_tried_again() {
    before.erase(ZHOU);
    before.erase(List.of(new RecordKey("some", "2")));
    Place restored = restored();
    restored.other.fails = true;
    assertThat(catchThrowable(restored::start)).isNotNull();
    assertThat(restored.erasedAgain()).as("nobody else is back for that").contains("some 2");

    restored.other.fails = false;
    restored.start();

    assertThat(restored.erasedAgain()).contains("other 7");
  }

  @Test
  void C17_lines_of_another_installation_and_broken_ones_erase_nothing_and_hold_nothing_up()
      throws IOException {
    before.erase(ZHOU);
    byte[] line = Files.readAllBytes(data.resolve("erased"));
    Place stranger = restored();
    stranger.installation = "another";
    stranger.start();
    assertThat(stranger.erasedAgain()).isEmpty();

    // a power cut has left half a line, and somebody wrote into it
    Files.write(data.resolve("erased"), Arrays.copyOf(line, 30));
    Files.writeString(data.resolve("erased"), "\n#{7*7} ../..", StandardOpenOption.APPEND);
    before.erase(List.of(new RecordKey("some", "2")));
    Place restored = restored();
    restored.start();
    assertThat(restored.erasedAgain()).containsExactly("some 2");
  }

  @Test
  void C17_a_file_that_is_lost_is_written_anew() throws IOException {
    for (int i = 0; i < 700; i++) {
      transactions.run(() -> before.noted(ZHOU));
    }
    before.file();
    Files.delete(data.resolve("erased"));
    before.start();
    before.file();

    Place restored = restored();
    restored.start();

    assertThat(restored.erasedAgain()).hasSize(1_400);
  }

  @Test
  void C17_the_file_tells_nobody_what_was_erased() throws IOException {
    before.erase(ZHOU);

    assertThat(Files.readString(data.resolve("erased"), StandardCharsets.US_ASCII))
        .doesNotContain("some", "other");
  }

  /** The database as it was before anything was erased. */
  private Place restored() {
    database.execute("truncate platform.erasure");
    return new Place();
  }

  /** Rapport with the data directory of today. */
  private final class Place {

    private final ErasureNotes notes = new JdbcErasureNotes(new Sql(transactions.dataSource()));
    private final Some some = new Some("some");
    private final Some other = new Some("other");
    private String installation = "ours";

    private ErasureFile erased() {
      return new ErasureFile(
          new TestSettings(data),
          purpose -> (installation + purpose).repeat(9).substring(0, 32).getBytes(),
          RANDOM);
    }

    private void noted(List<RecordKey> records) {
      Clock clock = Clock.fixed(Instant.parse("2026-11-30T02:00:00Z"), ZoneOffset.UTC);
      new NoteErased(notes, clock, RANDOM).note(records);
    }

    private void rollBack() {
      try {
        transactions.dataSource().getConnection().rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    void erase(List<RecordKey> records) {
      transactions.run(() -> noted(records));
      file();
    }

    void file() {
      new FileErasuresTask(inTransactions()).run();
    }

    private FileErasures inTransactions() {
      return new FileErasures(notes, erased()) {
        @Override
        int next() {
          return transactions.call(super::next);
        }
      };
    }

    void start() {
      EraseAgain again =
          new EraseAgain(
              List.of(some, other),
              notes,
              (action, type, id, details) -> audited.add(action + " " + id)) {
            @Override
            boolean of(ErasureNote note) {
              return transactions.call(() -> super.of(note));
            }
          };
      new EraseAgainTask(erased(), notes, inTransactions(), again).run();
    }

    List<String> erasedAgain() {
      List<String> all = new ArrayList<>(some.again);
      all.addAll(other.again);
      return all;
    }
  }

  /** A module that has records of Zhou Wenxiu; one of them knows the name. */
  private static final class Some implements PersonalData {

    private final String module;
    private final List<String> again = new ArrayList<>();
    private Collection<String> known = List.of();
    private boolean fails;

    private Some(String module) {
      this.module = module;
    }

    @Override
    public String module() {
      return module;
    }

    @Override
    public List<PersonRecord> find(Person person) {
      return List.of();
    }

    @Override
    public Person known(Collection<String> keys) {
      return Person.NOBODY;
    }

    @Override
    public Erasure foresee(Person person, Collection<String> keys) {
      return Erasure.NOTHING;
    }

    @Override
    public Erasure erase(Person person, Collection<String> keys) {
      return Erasure.NOTHING;
    }

    @Override
    public Person knownAgain(Collection<String> keys) {
      return keys.contains("1") ? Person.of("Zhou Wenxiu", null, null) : Person.NOBODY;
    }

    @Override
    public void eraseAgain(Person person, Collection<String> keys) {
      if (fails && !keys.isEmpty()) {
        throw new IllegalStateException("the disk is full");
      }
      known = person.namesInSmall();
      keys.forEach(key -> again.add(module + " " + key));
    }

    @Override
    public void export(Person person, Collection<String> keys, Folder folder) {}
  }
}
