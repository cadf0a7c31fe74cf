package org.rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
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
  void nothing_is_written_before_the_outermost_use_case_is_done() throws Exception {
    Object seen =
        around(
            () -> {
              around(
                  () -> {
                    writes.add(ONE, "a", Instant.EPOCH);
                    return null;
                  });
              return noted();
            });

    assertThat(seen).isEqualTo(List.of());
    assertThat(noted()).containsExactly("a");
  }

  @Test
  void different_statements_and_many_rows_of_one_are_all_written() throws Exception {
    useCase(
        () -> {
          writes.add(ONE, "a", Instant.EPOCH);
          writes.add(OTHER, 1);
          for (int n = 0; n < 300; n++) {
            writes.add("insert into counted (n) values (?::integer + 1)", n);
          }
          writes.add("update noted set at = now() where what = ?", "a");
          return null;
        });

    assertThat(noted()).containsExactly("a");
    assertThat(sql.first("select count(*) from counted", row -> row.getLong(1))).contains(301L);
    assertThat(sql.first("select at > now() - interval '1 h' from noted", row -> row.getBoolean(1)))
        .contains(true);
  }

  @Test
  void a_write_that_fails_fails_the_use_case_and_its_transaction() {
    assertThatThrownBy(
            () ->
                useCase(
                    () -> {
                      writes.add(ONE, "a", Instant.EPOCH);
                      writes.add("insert into noted (what, at) values (?, now() / 0)", "b");
                      return null;
                    }))
        .isInstanceOf(DatabaseFailed.class);
  }

  @Test
  void a_use_case_that_fails_writes_nothing_and_one_that_says_no_without_rolling_back_writes_all() {
    assertThatThrownBy(() -> useCase(() -> fail(new IllegalStateException())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(noted()).isEmpty();
    ofTransaction.clear();

    assertThatThrownBy(() -> useCase(() -> fail(new IOException())))
        .isInstanceOf(IOException.class);
    assertThat(noted()).containsExactly("a");
  }

  private Object fail(Exception why) throws Exception {
    writes.add(ONE, "a", Instant.EPOCH);
    throw why;
  }

  @Test
  void without_a_transaction_it_is_written_at_once() throws Exception {
    status = Status.STATUS_NO_TRANSACTION;
    useCase(
        () -> {
          writes.add(ONE, "a", Instant.EPOCH);
          assertThat(noted()).containsExactly("a");
          return null;
        });
  }

  /** A use case that calls another one. */
  private Object useCase(Work inner) throws Exception {
    return around(() -> around(inner));
  }

  private interface Work {
    Object run() throws Exception;
  }

  private Object around(Work work) throws Exception {
    InvocationContext call =
        (InvocationContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> work.run());
    return new SendWrites(writes).around(call);
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
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
