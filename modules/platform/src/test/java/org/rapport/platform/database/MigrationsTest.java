package org.rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.TestDatabase;

@Tag("database")
class MigrationsTest {

  private static final String MODULE = "platform";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Lets a migration wait, in the middle of it, once there are so many tables. */
  private static final String BRAKE =
      """
      create function public.brake() returns event_trigger language plpgsql as $$
      begin
        if (select count(*) from pg_tables where schemaname = 'platform') >= %d then
          perform pg_advisory_xact_lock(1);
        end if;
      end $$;
      create event trigger brake on ddl_command_end execute function public.brake();
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9})
  void a_migration_killed_half_way_is_finished_by_the_next_start(int tables) throws Exception {
    try (TestDatabase whole = TestDatabase.of(MODULE);
        TestDatabase killed = TestDatabase.of()) {
      killed.execute(BRAKE.formatted(tables));
      killHalfWay(killed);
      killed.execute("drop event trigger brake");

      Migrations.run(MODULE, killed.dataSource());

      assertThat(schema(killed)).isEqualTo(schema(whole));
    }
  }

  private static void killHalfWay(TestDatabase database) throws Exception {
    try (Connection hold = database.dataSource().getConnection()) {
      hold.createStatement().execute("select pg_advisory_lock(1)");
      CompletableFuture<Void> start =
          CompletableFuture.runAsync(() -> Migrations.run(MODULE, database.dataSource()));
      Sql sql = new Sql(database.dataSource());
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (endedWhileWaiting(sql) == 0) {
        assertThat(System.nanoTime()).as("the migration reaches the brake").isLessThan(end);
        Thread.sleep(20);
      }
      assertThatThrownBy(start::join).isInstanceOf(CompletionException.class);
    }
  }

  private static int endedWhileWaiting(Sql sql) {
    return sql.list(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event = 'advisory'
            """,
            row -> row.getBoolean(1))
        .size();
  }

  /** Every column, index and rule, and which migrations say that they are done. */
  private static List<String> schema(TestDatabase database) {
    return new Sql(database.dataSource())
        .list(
            """
            select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' '
              || is_nullable || coalesce(column_default, '')
            from information_schema.columns where table_schema = 'platform'
            union all
            select 'index ' || indexdef from pg_indexes where schemaname = 'platform'
            union all
            select 'rule ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'platform'::regnamespace
            union all
            select 'migration ' || coalesce(version, '') || ' ' || checksum || ' ' || success
            from platform.flyway_schema_history where type = 'SQL'
            order by 1
            """,
            row -> row.getString(1));
  }
}
