package org.rapport.feedback.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

/** The graver a complaint, the more has to be there before anything is found. */
class DepthTest {

  private static final PlanText QUESTIONS = PlanText.typed("Who was there?\n\n When? ", null, " ");
  private static final PlanText WHOLE = PlanText.typed("Who?", "The nurse", "The log");

  @Test
  void C7_depth_grows_with_the_severity_of_a_complaint_and_of_nothing_else() {
    assertThat(Depth.of(FeedbackType.COMPLAINT, Severity.LOW)).isEqualTo(Depth.BRIEF);
    assertThat(Depth.of(FeedbackType.COMPLAINT, Severity.MEDIUM)).isEqualTo(Depth.BRIEF);
    assertThat(Depth.of(FeedbackType.COMPLAINT, Severity.HIGH)).isEqualTo(Depth.PLANNED);
    assertThat(Depth.of(FeedbackType.COMPLAINT, Severity.CRITICAL)).isEqualTo(Depth.FULL);
    assertThat(Depth.of(FeedbackType.QUESTION, Severity.CRITICAL)).isEqualTo(Depth.BRIEF);
    assertThat(Depth.of(FeedbackType.COMPLAINT, null)).isEqualTo(Depth.BRIEF);
  }

  @Test
  void C7_a_slight_complaint_is_found_on_without_a_plan() {
    assertThatCode(() -> Depth.BRIEF.requireForFinding(PlanText.NONE, 1, false))
        .doesNotThrowAnyException();
  }

  @Test
  void C7_a_severe_complaint_lists_its_questions_first() {
    refused("refusal.plan.PLANNED", () -> Depth.PLANNED.requireForFinding(PlanText.NONE, 1, true));
    assertThatCode(() -> Depth.PLANNED.requireForFinding(QUESTIONS, 1, false))
        .doesNotThrowAnyException();
  }

  @Test
  void C7_a_critical_complaint_has_a_whole_plan_and_evidence_on_the_point_first() {
    refused("refusal.plan.FULL", () -> Depth.FULL.requireForFinding(QUESTIONS, 1, true));
    refused("refusal.evidence.first", () -> Depth.FULL.requireForFinding(WHOLE, 1, false));
    assertThatCode(() -> Depth.FULL.requireForFinding(WHOLE, 1, true)).doesNotThrowAnyException();
    assertThat(Depth.FULL.missing(QUESTIONS)).containsExactly(PlanPart.HEARD, PlanPart.SOUGHT);
  }

  @Test
  void C7_a_plan_is_read_line_by_line_and_says_something() {
    assertThat(QUESTIONS.questions()).isEqualTo(List.of("Who was there?", "When?"));
    assertThatThrownBy(() -> PlanText.typed(" \n ", "", null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> PlanText.typed("?\n".repeat(31), "x".repeat(301), null))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.violations()).hasSize(2));
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
