package org.rapport.stakeholder.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.Stamp;

class JointProjectTest {

  private static final Stamp NOW = Samples.NOW;

  private final JointProject project = proposed("Volunteers teach, the school gives the rooms");

  @Test
  void J13_a_joint_project_goes_from_its_proposal_over_talks_to_an_agreement() {
    assertThat(project.state()).isEqualTo(ProjectState.PROPOSED);
    project.talk("They would like Saturdays", NOW);
    assertThat(project.state()).isEqualTo(ProjectState.IN_TALKS);
    project.agree("Saturdays until June", NOW);

    assertThat(project.state()).isEqualTo(ProjectState.AGREED);
    assertThat(project.answer().orElseThrow().on()).isEqualTo(NOW.today());
  }

  @Test
  void J13_nothing_is_agreed_on_that_nobody_talked_about_or_that_has_no_form() {
    refused("project.agree.noTalk", () -> project.agree("Yes", NOW));

    JointProject open = proposed(null);
    open.talk("They like it", NOW);
    refused("project.agree.noForm", () -> open.agree("Yes", NOW));
    open.word(new ProjectEntry("Reading Saturdays", "For children", "In their rooms"), NOW);
    open.agree("Yes", NOW);
    assertThat(open.state()).isEqualTo(ProjectState.AGREED);
  }

  @Test
  void J13_it_may_be_declined_at_any_time_with_a_reason() {
    assertThatThrownBy(() -> project.decline(" ", NOW)).isInstanceOf(Invalid.class);
    assertThat(project.state()).isEqualTo(ProjectState.PROPOSED);
    project.decline("No rooms this year", NOW);

    assertThat(project.state()).isEqualTo(ProjectState.DECLINED);
  }

  @Test
  void J13_once_answered_it_stays_as_it_is() {
    project.decline("No rooms this year", NOW);

    refused("project.answered", () -> project.talk("And now?", NOW));
    refused("project.answered", () -> project.decline("Still no", NOW));
    refused("project.answered", () -> project.word(project.entry(), NOW));
  }

  private static JointProject proposed(String form) {
    return new JointProject(
        1, new ProjectEntry("Reading Saturdays", "Children read with volunteers 🙂", form), NOW);
  }

  private static void refused(String reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(reason));
  }
}
