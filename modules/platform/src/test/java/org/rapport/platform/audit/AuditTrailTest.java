package org.rapport.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Slice;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWrites;
import org.rapport.platform.audit.Verification.Kind;
import org.rapport.platform.audit.Verification.Problem;
import org.rapport.platform.database.Sql;

@Tag("database")
class AuditTrailTest {

  @TempDir Path data;

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final AuditRecords records =
      new JdbcAuditRecords(
          new Sql(transactions.dataSource()), TestWrites.on(transactions.dataSource()));
  private final AuditList list = new JdbcAuditList(new Sql(transactions.dataSource()));
  private final TestUser user = new TestUser();
  private AuditKey key;
  private SignedAuditTrail trail;
  private ChainHead head;

  @BeforeEach
  void write_five_entries_and_seal_them() {
    TestSettings settings = new TestSettings(data);
    key = new AuditKey(purpose -> purpose.repeat(8).getBytes());
    head = new ChainHead(settings, key);
    trail =
        new SignedAuditTrail(
            records, new AuditNumbers(records), key, user, () -> "192.0.2.7", Clock.systemUTC());
    user.signIn(new StaffMember(7, "wang", "王芳"));
    for (int i = 1; i <= 5; i++) {
      String reference = "C-" + i;
      transactions.run(
          () -> trail.record("case.assessed", "case", reference, Map.of("severity", "HIGH")));
    }
    seal();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void seal() {
    new SealingTask(
            new Sealer(records, key) {
              @Override
              Optional<AuditRecords.Head> seal() {
                return transactions.call(super::seal);
              }
            },
            head)
        .run();
  }

  private Verification verify() {
    VerifyAudit verify = new VerifyAudit(records, key, head, Clock.systemUTC());
    return transactions.call(verify::now);
  }

  /** As somebody who may do anything in the database. */
  private void tamper(String sql) {
    database.execute(
        "set session_replication_role = replica; "
            + sql
            + "; set session_replication_role = origin");
  }

  private List<Kind> problems() {
    Verification verification = verify();
    assertThat(verification.holds()).isFalse();
    return verification.problems().stream().map(Problem::kind).distinct().toList();
  }

  @Test
  void an_untouched_trail_holds() {
    Verification verification = verify();
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.holds()).isTrue();
    assertThat(verification.sealed()).isEqualTo(5);
    assertThat(verification.waiting()).isZero();
  }

  @Test
  void an_entry_tells_who_did_what_to_what_from_where() {
    AuditEntry newest = list.find(AuditFilter.ALL, AuditCursor.parse(null), 1).get(0);
    assertThat(newest.actor()).isEqualTo("wang");
    assertThat(newest.actorId()).isEqualTo(7);
    assertThat(newest.origin()).isEqualTo("192.0.2.7");
    assertThat(newest.action()).isEqualTo("case.assessed");
    assertThat(newest.objectId()).isEqualTo("C-5");
    assertThat(newest.detailsByName()).containsEntry("severity", "HIGH");
  }

  @Test
  void nothing_about_an_external_stakeholder_is_kept() {
    user.signOut();
    transactions.run(() -> trail.record("case.received", "case", "C-9"));
    AuditEntry newest = list.find(AuditFilter.ALL, AuditCursor.parse(null), 1).get(0);
    assertThat(newest.actorId()).isNull();
    assertThat(newest.actor()).isEmpty();
    assertThat(newest.origin()).isEmpty();
  }

  @Test
  void of_somebody_who_stays_anonymous_only_the_hour_is_kept() {
    transactions.run(() -> trail.recordAnonymous("case.received", "case", "C-9", Map.of()));
    seal();

    AuditEntry newest = list.find(AuditFilter.ALL, AuditCursor.parse(null), 1).get(0);
    assertThat(newest.at()).isEqualTo(newest.at().truncatedTo(ChronoUnit.HOURS));
    assertThat(newest.actor() + newest.origin()).isEmpty();
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void an_entry_shares_the_fate_of_its_transaction() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      trail.record("case.decided", "case", "C-1");
                      throw new IllegalArgumentException("the change failed");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    seal();
    assertThat(verify().sealed()).isEqualTo(5);
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void a_fresh_entry_waits_for_its_seal_and_the_trail_holds_meanwhile() {
    transactions.run(() -> trail.record("case.closed", "case", "C-1"));
    assertThat(verify().holds()).isTrue();
    assertThat(verify().waiting()).isEqualTo(1);
    seal();
    assertThat(verify().waiting()).isZero();
    assertThat(verify().sealed()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update platform.audit_entry set actor = 'x'", "delete from platform.audit_entry",
        "truncate platform.audit_entry", "update platform.audit_seal set number = 9",
        "delete from platform.audit_seal", "truncate platform.audit_seal cascade"
      })
  void the_database_itself_refuses_anything_but_new_rows(String sql) {
    assertThatThrownBy(() -> database.execute(sql))
        .rootCause()
        .hasMessageContaining("is refused: the audit trail is append-only");
    assertThat(verify().holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "at         | at + interval '1 microsecond'",
        "actor_id   | 8",
        "actor_id   | null",
        "actor      | 'li'",
        "origin     | ''",
        "action     | 'case.seen'",
        "object_type| 'other'",
        "object_id  | 'C-33'",
        "details    | '{}'",
        "mac        | '\\x00'"
      })
  void a_change_of_any_column_is_found(String column, String value) {
    for (String object : List.of("C-1", "C-3", "C-5")) {
      tamper(
          "create table kept as select * from platform.audit_entry;"
              + "update platform.audit_entry set "
              + column
              + " = "
              + value
              + " where object_id = '"
              + object
              + "'");
      assertThat(problems()).containsExactly(Kind.CHANGED);
      tamper(
          "delete from platform.audit_entry;"
              + "insert into platform.audit_entry select * from kept; drop table kept");
      assertThat(verify().holds()).isTrue();
    }
  }

  @Test
  void an_entry_that_gets_another_number_is_found() {
    tamper("update platform.audit_entry set id = 4711 where object_id = 'C-2'");
    assertThat(problems()).containsExactly(Kind.ENTRY_MISSING, Kind.NOT_SEALED);
  }

  @Test
  void a_removed_entry_is_found_with_or_without_its_link() {
    tamper("delete from platform.audit_entry where object_id = 'C-2'");
    assertThat(problems()).containsExactly(Kind.ENTRY_MISSING);
    tamper("delete from platform.audit_seal where number = 2");
    assertThat(problems()).containsExactly(Kind.LINK_MISSING, Kind.CHANGED);
  }

  @Test
  void closing_the_gap_by_renumbering_is_found() {
    tamper(
        "delete from platform.audit_entry where object_id = 'C-2';"
            + "delete from platform.audit_seal where number = 2;"
            + "update platform.audit_seal set number = number - 1 where number > 2");
    assertThat(problems()).contains(Kind.CHANGED, Kind.CUT_OFF);
  }

  @Test
  void cutting_off_the_end_is_found() {
    tamper(
        "delete from platform.audit_entry where object_id in ('C-4', 'C-5');"
            + "delete from platform.audit_seal where number >= 4");
    assertThat(problems()).containsExactly(Kind.CUT_OFF);
  }

  @Test
  void emptying_the_whole_trail_is_found() {
    tamper("truncate platform.audit_entry, platform.audit_seal");
    assertThat(problems()).containsExactly(Kind.CUT_OFF);
  }

  @Test
  void cutting_off_the_end_and_the_note_of_it_is_found() throws Exception {
    Files.delete(data.resolve("audit-head"));
    assertThat(problems()).containsExactly(Kind.NO_NOTE);
    Files.writeString(data.resolve("audit-head"), "1 00 00");
    assertThat(problems()).containsExactly(Kind.NO_NOTE);
  }

  @Test
  void two_entries_that_change_places_are_found() {
    tamper(
        "update platform.audit_seal set entry_id = -entry_id;"
            + "update platform.audit_seal s set entry_id = e.id from platform.audit_entry e"
            + " where e.object_id = case s.number when 2 then 'C-3' when 3 then 'C-2'"
            + " else 'C-' || s.number end");
    assertThat(problems()).containsExactly(Kind.CHANGED);
  }

  @Test
  void an_entry_put_in_by_hand_is_found_and_never_sealed() {
    String forged =
        "insert into platform.audit_entry select 3000000, at, actor_id, 'li', origin, action,"
            + " object_type, object_id, details, mac from platform.audit_entry limit 1";
    tamper(forged);
    assertThat(problems()).containsExactly(Kind.NOT_SEALED);
    tamper("insert into platform.audit_waiting values (3000000)");
    assertThat(problems()).containsExactly(Kind.NOT_SEALED);
    seal();
    assertThat(problems()).containsExactly(Kind.NOT_SEALED);
    assertThat(verify().sealed()).isEqualTo(5);
  }

  @Test
  void writers_never_wait_for_each_other_or_for_the_sealer() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 400; i++) {
      String object = "P-" + i;
      writers.submit(() -> transactions.run(() -> trail.record("case.seen", "case", object)));
    }
    writers.shutdown();
    while (!writers.awaitTermination(20, TimeUnit.MILLISECONDS)) {
      seal();
    }
    seal();
    assertThat(verify().problems()).isEmpty();
    assertThat(verify().sealed()).isEqualTo(405);
  }

  @Test
  void who_waits_for_a_connection_keeps_nobody_else_waiting() throws Exception {
    CountDownLatch waits = new CountDownLatch(1);
    CountDownLatch connected = new CountDownLatch(1);
    AuditNumbers numbers = new AuditNumbers(waitingOnce(waits, connected));
    ExecutorService writers = Executors.newFixedThreadPool(2);
    Future<Long> waiting = writers.submit(numbers::next);
    assertThat(waits.await(10, TimeUnit.SECONDS)).isTrue();

    long meanwhile = writers.submit(numbers::next).get(10, TimeUnit.SECONDS);
    connected.countDown();
    Set<Long> handedOut = new HashSet<>(Set.of(meanwhile, waiting.get(10, TimeUnit.SECONDS)));
    writers.shutdown();
    for (int i = 0; i < 3 * AuditNumbers.BLOCK; i++) {
      assertThat(handedOut.add(numbers.next())).as("nobody else has it").isTrue();
    }
  }

  private AuditRecords waitingOnce(CountDownLatch waits, CountDownLatch connected) {
    return new JdbcAuditRecords(new Sql(transactions.dataSource()), null) {
      @Override
      public long nextBlock() {
        if (waits.getCount() > 0) {
          waits.countDown();
          await(connected);
        }
        return super.nextBlock();
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_open_transaction_holds_up_neither_other_entries_nor_their_seals() {
    transactions.run(
        () -> {
          trail.record("import.started", "import", "1");
          Thread other =
              new Thread(
                  () -> {
                    transactions.run(() -> trail.record("case.seen", "case", "C-1"));
                    seal();
                  });
          other.start();
          try {
            other.join(10_000);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          assertThat(other.isAlive()).isFalse();
        });
    assertThat(verify().sealed()).isEqualTo(6);
    assertThat(verify().waiting()).isEqualTo(1);
    seal();
    assertThat(verify().holds()).isTrue();
  }

  @Test
  void the_list_is_read_page_by_page_in_both_directions() {
    ReadAudit read = new ReadAudit(list);
    Slice<AuditEntry> first = read.find(AuditFilter.ALL, null, 2);
    assertThat(first.items()).extracting(AuditEntry::objectId).containsExactly("C-5", "C-4");
    assertThat(first.previous()).isNull();
    assertThat(first.total()).isEqualTo(5);
    Slice<AuditEntry> second = read.find(AuditFilter.ALL, first.next(), 2);
    Slice<AuditEntry> third = read.find(AuditFilter.ALL, second.next(), 2);
    assertThat(third.items()).extracting(AuditEntry::objectId).containsExactly("C-1");
    assertThat(third.next()).isNull();
    assertThat(read.find(AuditFilter.ALL, third.previous(), 2)).isEqualTo(second);
    assertThat(read.find(AuditFilter.ALL, second.previous(), 2)).isEqualTo(first);
  }

  @Test
  void the_list_is_filtered_by_who_what_which_and_when() {
    ReadAudit read = new ReadAudit(list);
    Instant later = Instant.now().plusSeconds(60);
    assertThat(read.find(new AuditFilter("wang", "case.", "C-2", null, later), null, 9).items())
        .hasSize(1);
    assertThat(read.find(new AuditFilter("li", null, null, null, null), null, 9).items()).isEmpty();
    assertThat(read.find(new AuditFilter(null, null, null, later, null), null, 9).total()).isZero();
  }
}
