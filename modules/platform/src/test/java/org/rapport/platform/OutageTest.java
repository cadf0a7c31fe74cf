package org.rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08003", "53100", "53300", "57P01", "57P03", "58030"})
  void a_database_that_is_gone_full_or_starting_is_an_outage(String state) {
    SQLException cause = new SQLException("away", state);

    assertThat(Outage.behind(new IllegalStateException(new RuntimeException(cause))))
        .contains(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42601", "40001"})
  void a_mistake_in_what_the_database_is_asked_is_none(String state) {
    assertThat(Outage.behind(new RuntimeException(new SQLException("wrong", state)))).isEmpty();
  }

  @Test
  void a_pool_without_a_connection_a_commit_without_an_answer_and_a_bad_disk_are_outages() {
    assertThat(Outage.behind(new SQLException("Error in allocating a connection. Cause: full")))
        .isPresent();
    assertThat(Outage.behind(new TransactionalException("commit", new SystemException())))
        .isPresent();
    assertThat(Outage.behind(new FilesUnavailable(new IOException("Input/output error"))))
        .isPresent();
  }

  @Test
  void a_sender_who_hangs_up_and_nothing_at_all_are_none() {
    assertThat(Outage.behind(new IOException("connection reset"))).isEmpty();
    assertThat(Outage.behind(null)).isEmpty();
  }
}
