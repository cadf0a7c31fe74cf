package org.rapport.feedback.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestDatabase;

@Tag("database")
class WaitingFilesTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.of("platform", "feedback");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void a_file_stops_waiting_only_once_so_that_nothing_sent_is_discarded() {
    keep(7001, MONDAY);

    assertThat(remove(7001)).isTrue();
    assertThat(remove(7001)).isFalse();
  }

  @Test
  void only_what_has_waited_for_too_long_is_swept() {
    keep(7101, MONDAY);
    keep(7102, MONDAY.plus(SweepDraftFiles.KEPT_FOR));

    List<Long> old =
        database.calling(
            "feedback",
            em ->
                new JpaWaitingFiles(em)
                    .since(MONDAY.plusSeconds(1), 10).stream().map(WaitingFile::fileId).toList());

    assertThat(old).contains(7101L).doesNotContain(7102L);
  }

  private static void keep(long id, Instant since) {
    database.inTransaction(
        "feedback", em -> new JpaWaitingFiles(em).keep(new WaitingFile(id, since)));
  }

  private static boolean remove(long id) {
    return database.calling("feedback", em -> new JpaWaitingFiles(em).remove(id));
  }
}
