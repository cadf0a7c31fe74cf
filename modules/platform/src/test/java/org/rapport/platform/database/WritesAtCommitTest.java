package org.rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestDatabase;

@Tag("database")
class WritesAtCommitTest {

  private static final TestDatabase DB = TestDatabase.of("platform");
  private static final String ONE = "insert into noted (what, at) values (?, ?)";
  private static final String OTHER = "insert into counted (n) values (?)";

  private final Sql sql = new Sql(DB.dataSource());
  private final Map<Object, Object> ofTransaction = new HashMap<>();
  private final List<Synchronization> waiting = new ArrayList<>();
  private int status = Status.STATUS_ACTIVE;
  private final WritesAtCommit writes = new WritesAtCommit(sql, registry());

  @BeforeEach
  void emptyTables() {
    DB.execute(
        "create table if not exists noted (what text primary key, at timestamptz not null);"
            + " create table if not exists counted (n integer not null);"
            + " truncate noted, counted");
  }

  @Test
  void nothing_is_written_before_the_transaction_ends() {
    writes.add(ONE, "a", Instant.EPOCH);

    assertThat(noted()).isEmpty();
    end();
    assertThat(noted()).containsExactly("a");
  }

  @Test
  void different_statements_and_many_rows_of_one_are_all_written() {
    writes.add(ONE, "a", Instant.EPOCH);
    writes.add(OTHER, 1);
    for (int n = 0; n < 300; n++) {
      writes.add("insert into counted (n) values (?::integer + 1)", n);
    }
    end();

    assertThat(noted()).containsExactly("a");
    assertThat(sql.first("select count(*) from counted", row -> row.getLong(1))).contains(301L);
    assertThat(waiting).hasSize(1);
  }

  @Test
  void a_write_that_fails_ends_the_transaction_in_failure() {
    writes.add(ONE, "a", Instant.EPOCH);
    writes.add("insert into noted (what, at) values (?, now()), (?, now())", "b", "b");

    assertThatThrownBy(this::end).isInstanceOf(DatabaseFailed.class);
    assertThat(noted()).isEmpty();
  }

  @Test
  void without_a_transaction_it_is_written_at_once() {
    status = Status.STATUS_NO_TRANSACTION;
    writes.add(ONE, "a", Instant.EPOCH);

    assertThat(noted()).containsExactly("a");
    assertThat(waiting).isEmpty();
  }

  private void end() {
    waiting.forEach(Synchronization::beforeCompletion);
    waiting.forEach(one -> one.afterCompletion(Status.STATUS_COMMITTED));
  }

  private List<String> noted() {
    return sql.list("select what from noted order by what", row -> row.getString(1));
  }

  private TransactionSynchronizationRegistry registry() {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getTransactionStatus" -> status;
                  case "getResource" -> ofTransaction.get(arguments[0]);
                  case "putResource" -> ofTransaction.put(arguments[0], arguments[1]);
                  case "registerInterposedSynchronization" ->
                      waiting.add((Synchronization) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
