package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.SomeLines;
import org.rapport.platform.TestDatabase;

@Tag("database")
class JpaOpenComplaintsTest {

  @Test
  void only_open_complaints_made_in_a_name_count_and_confidential_ones_tell_nothing() {
    try (TestDatabase database = TestDatabase.of("platform", "feedback")) {
      add(database, 1, "COMPLAINT", "NAMED", "ASSESSED");
      add(database, 2, "COMPLAINT", "CONFIDENTIAL", "ASSESSED");
      add(database, 3, "QUESTION", "NAMED", "RECEIVED");
      add(database, 4, "COMPLAINT", "NAMED", "CLOSED");
      add(database, 5, "COMPLAINT", "NAMED", "RECEIVED");

      Set<Long> found =
          database.calling(
              "feedback",
              entities -> {
                JpaOpenComplaints complaints = new JpaOpenComplaints(entities, new SomeLines());
                return complaints.among(List.of(1L, 2L, 3L, 4L, 6L));
              });

      assertThat(found).containsExactly(1L);
    }
  }

  @Test
  void C6_whom_a_complaint_is_about_and_who_works_under_them_do_not_know_of_it() {
    try (TestDatabase database = TestDatabase.of("platform", "feedback")) {
      add(database, 1, "COMPLAINT", "NAMED", "ASSESSED");
      add(database, 2, "COMPLAINT", "NAMED", "ASSESSED");
      database.execute("insert into feedback.case_conflicts (case_id, staff_id) values (1, 11)");
      SomeLines lines = new SomeLines();
      lines.put(12, 11);

      for (long kept : List.of(11L, 12L)) {
        assertThat(known(database, lines, kept)).containsExactly(2L);
      }
      assertThat(known(database, lines, 13)).containsExactlyInAnyOrder(1L, 2L);
    }
  }

  private static Set<Long> known(TestDatabase database, SomeLines lines, long reader) {
    return database.calling(
        "feedback",
        entities -> new JpaOpenComplaints(entities, lines).among(List.of(1L, 2L), reader));
  }

  private static void add(
      TestDatabase database, long stakeholder, String type, String identity, String state) {
    database.execute(
        """
        insert into feedback.cases
          (id, version, reference, type, channel, identity, language, subject, text, state,
           stakeholder_id, received_at, acknowledge_due_on, stage, extended, contested, reopened,
           changed_at)
        values (%1$d, 1, 'R-%1$d', '%2$s', 'PHONE', '%3$s', 'en', 'S', 'T', '%4$s', %1$d, now(),
          current_date, 1, false, false, false, now())"""
            .formatted(stakeholder, type, identity, state));
  }
}
