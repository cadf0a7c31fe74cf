package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
                JpaOpenComplaints complaints = new JpaOpenComplaints();
                complaints.entities = entities;
                return complaints.among(List.of(1L, 2L, 3L, 4L, 6L));
              });

      assertThat(found).containsExactly(1L);
    }
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
