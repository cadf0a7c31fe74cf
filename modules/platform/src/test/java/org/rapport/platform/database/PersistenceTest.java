package org.rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.TestDatabase;

@Tag("database")
class PersistenceTest {

  private static final Instant MOMENT = Instant.parse("2024-02-29T23:59:59.123456Z");

  private TestDatabase db;

  @BeforeEach
  void probe() {
    db = TestDatabase.of("platform");
    db.execute("create schema probe");
    db.execute(
        "create table probe.probe (id bigint primary key, happened timestamptz, dueon date, unit"
            + " varchar(20), version int not null)");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  void instants_days_and_enums_come_back_as_written_in_every_zone(String zone) throws Exception {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      LocalDate day = LocalDate.of(2024, 3, 10);
      db.inTransaction("probe", em -> em.persist(new Probe(1, MOMENT, day, TimeUnit.HOURS)));

      db.entityManagers("probe").getCache().evictAll();
      Probe read = db.calling("probe", em -> em.find(Probe.class, 1L));
      assertThat(read.happened()).isEqualTo(MOMENT);
      assertThat(read.dueOn()).isEqualTo(day);
      assertThat(read.unit()).isEqualTo(TimeUnit.HOURS);
      assertThat(inDatabase("happened at time zone 'UTC'")).isEqualTo("2024-02-29 23:59:59.123456");
      assertThat(inDatabase("unit")).isEqualTo("HOURS");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void queries_compare_instants_and_enums() {
    db.inTransaction(
        "probe", em -> em.persist(new Probe(1, MOMENT, LocalDate.EPOCH, TimeUnit.DAYS)));

    assertThat(found(MOMENT, TimeUnit.DAYS)).isEqualTo(1);
    assertThat(found(MOMENT.plusNanos(1_000), TimeUnit.DAYS)).isZero();
    assertThat(found(MOMENT, TimeUnit.HOURS)).isZero();
  }

  @Test
  void the_second_of_two_concurrent_edits_is_refused() {
    db.inTransaction(
        "probe", em -> em.persist(new Probe(1, MOMENT, LocalDate.EPOCH, TimeUnit.DAYS)));
    try (EntityManager slow = db.entityManagers("probe").createEntityManager()) {
      slow.getTransaction().begin();
      slow.find(Probe.class, 1L).dueOn(LocalDate.MAX.withYear(2030));
      db.inTransaction("probe", em -> em.find(Probe.class, 1L).dueOn(LocalDate.MIN.withYear(2020)));

      assertThatThrownBy(slow.getTransaction()::commit)
          .isInstanceOf(RollbackException.class)
          .hasCauseInstanceOf(OptimisticLockException.class);
    }
  }

  @Test
  void every_database_is_fresh() {
    try (TestDatabase other = TestDatabase.of("platform")) {
      other.execute("create schema probe"); // would fail in the first one
    }
  }

  private int found(Instant atLeast, TimeUnit unit) {
    return db.calling(
        "probe",
        em ->
            em.createQuery(
                    "select p from Probe p where p.happened >= :moment and p.unit = :unit",
                    Probe.class)
                .setParameter("moment", atLeast)
                .setParameter("unit", unit)
                .getResultList()
                .size());
  }

  private String inDatabase(String expression) throws Exception {
    try (Connection connection = db.dataSource().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select (" + expression + ")::text from probe.probe")) {
      row.next();
      return row.getString(1);
    }
  }
}
