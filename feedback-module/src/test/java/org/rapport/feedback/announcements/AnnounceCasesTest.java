package org.rapport.feedback.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.CaseHappened;
import org.rapport.feedback.cases.Happening;
import org.rapport.platform.Announcement;

class AnnounceCasesTest {

  private static final Instant AT = Instant.parse("2026-11-19T02:00:00Z");

  private final List<Announcement> announced = new ArrayList<>();
  private final AnnounceCases announce = new AnnounceCases(announced::add);

  private void happens(Happening what) {
    announce.on(
        new CaseHappened("2026-AAAA-1", what, FeedbackType.COMPLAINT, CaseState.DECIDED, AT));
  }

  @Test
  void C19_a_decision_is_announced_by_reference_type_and_state() {
    happens(Happening.DECIDED);

    assertThat(announced)
        .containsExactly(
            new Announcement(
                "case.decided",
                "2026-AAAA-1",
                Map.of("type", "COMPLAINT", "state", "DECIDED"),
                AT));
    assertThat(announce.events()).contains("case.decided", "case.remedy-done");
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTED", "CONFLICT_NAMED", "LINKED", "POINT_ADDED", "FOUND"})
  void C19_what_is_for_those_who_handle_a_case_is_announced_to_nobody(Happening what) {
    happens(what);

    assertThat(announced).isEmpty();
  }
}
