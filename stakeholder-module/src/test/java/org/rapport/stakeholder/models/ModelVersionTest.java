package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.Drafts.ANN;
import static org.rapport.stakeholder.models.Drafts.BO;
import static org.rapport.stakeholder.models.Drafts.TODAY;
import static org.rapport.stakeholder.models.Drafts.by;
import static org.rapport.stakeholder.models.Drafts.words;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;

class ModelVersionTest {

  @Test
  void J1_a_model_says_five_things_about_every_step_in_both_languages() {
    ModelVersion model = new ModelVersion(1, Drafts.model("Schools"), by(ANN));

    assertThat(model.missing()).isEqualTo(7 * 5);
    model.write(JourneyStep.OFFER, Drafts.step(JourneyStep.OFFER), by(ANN));

    assertThat(model.missing()).isEqualTo(6 * 5);
    assertThat(model.texts()).hasSize(5);
  }

  @Test
  void J1_a_text_in_one_language_only_still_counts_as_missing() {
    ModelVersion model = Drafts.complete();
    StepText half = new StepText(JourneyStep.OFFER, Aspect.RISKS, Words.of("Only in English", " "));

    model.write(JourneyStep.OFFER, List.of(half), by(ANN));

    assertThat(model.missing()).isEqualTo(5);
    assertThat(model.texts().stream().filter(text -> text.step() == JourneyStep.OFFER)).hasSize(1);
  }

  @Test
  void J1_the_general_journey_has_eight_steps_and_the_service_journey_seven() {
    assertThat(JourneyKind.GENERAL.steps()).hasSize(8).endsWith(JourneyStep.DISCONNECT);
    assertThat(JourneyKind.SERVICE.steps()).hasSize(7).endsWith(JourneyStep.REALIZE);
  }

  @Test
  void J1_a_step_of_the_other_journey_is_refused() {
    ModelVersion model = Drafts.complete();

    assertRefused(
        () -> model.write(JourneyStep.REVIEW, Drafts.step(JourneyStep.REVIEW), by(ANN)),
        "models.step.notOfJourney");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void J1_a_scale_goes_from_one_to_five(int mark) {
    ModelEntry entry = Drafts.model("Schools");
    ModelEntry wrong =
        new ModelEntry(
            entry.name(),
            entry.purpose(),
            Set.of(),
            Collectivity.BASIC,
            new Scales(3, mark, 3, 3, 3),
            JourneyKind.GENERAL);

    assertThatThrownBy(() -> new ModelVersion(1, wrong, by(ANN)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("EXCHANGE_COMMUNAL"));
  }

  @Test
  void J1_texts_survive_a_change_of_the_journey_and_back_again() {
    ModelVersion model = Drafts.complete();
    ModelEntry service = model.entry();
    ModelEntry general =
        new ModelEntry(
            service.name(),
            service.purpose(),
            service.groups(),
            service.collectivity(),
            service.scales(),
            JourneyKind.GENERAL);

    model.describe(general, by(ANN));
    assertThat(model.missing()).isEqualTo(5 * 5);
    model.describe(service, by(ANN));

    assertThat(model.missing()).isZero();
  }

  @Test
  void J2_agreeing_takes_somebody_who_did_not_write_on_it() {
    ModelVersion model = Drafts.complete();

    assertRefused(() -> model.agree(by(ANN)), "models.agree.own");
    model.write(JourneyStep.OFFER, Drafts.step(JourneyStep.OFFER), by(BO));
    assertRefused(() -> model.agree(by(BO)), "models.agree.own");
    model.agree(by(99));

    assertThat(model.state()).isEqualTo(EditionState.AGREED);
    assertThat(model.signatures().agreedBy()).isEqualTo(99);
    assertThat(model.signatures().agreedAt()).isEqualTo(Drafts.AT);
  }

  @Test
  void J2_an_incomplete_draft_is_not_agreed_to() {
    ModelVersion model = new ModelVersion(1, Drafts.model("Schools"), by(ANN));

    assertRefused(() -> model.agree(by(BO)), "models.agree.incomplete");
  }

  @Test
  void J2_an_agreed_version_is_never_changed() {
    ModelVersion model = Drafts.agreed();
    ModelEntry before = model.entry();
    List<StepText> texts = model.texts();

    assertRefused(() -> model.describe(Drafts.model("Renamed"), by(ANN)), "models.notDraft");
    assertRefused(() -> model.write(JourneyStep.OFFER, List.of(), by(ANN)), "models.notDraft");
    assertRefused(() -> model.agree(by(BO)), "models.agree.notDraft");

    assertThat(model.entry()).isEqualTo(before);
    assertThat(model.texts()).isEqualTo(texts);
  }

  @Test
  void J2_a_change_makes_a_new_draft_from_the_agreed_version() {
    ModelVersion agreed = Drafts.agreed();

    ModelVersion draft = agreed.draft(2, by(BO));
    draft.describe(Drafts.model("Schools and nurseries"), by(BO));

    assertThat(draft.state()).isEqualTo(EditionState.DRAFT);
    assertThat(draft.number()).isEqualTo(2);
    assertThat(draft.lineId()).isEqualTo(agreed.lineId());
    assertThat(draft.texts()).isEqualTo(agreed.texts());
    assertThat(agreed.name().english()).isEqualTo("Schools");
    assertRefused(() -> draft.draft(3, by(BO)), "models.draft.isDraft");
  }

  @Test
  void J2_it_is_communicated_before_anybody_is_trained_in_it() {
    ModelVersion model = Drafts.agreed();

    assertRefused(
        () -> model.train(List.of(ANN), TODAY, null, by(BO)), "models.train.notCommunicated");
    model.communicate(TODAY.minusDays(1), "All staff, by mail", by(BO));
    assertThat(model.state()).isEqualTo(EditionState.COMMUNICATED);
    model.train(List.of(ANN, BO, ANN), TODAY, "Half a day", by(BO));

    assertThat(model.state()).isEqualTo(EditionState.IN_TRAINING);
    assertThat(model.trainings()).extracting(Training::staffId).containsExactly(ANN, BO);
    assertThat(model.announcements())
        .extracting(Announcement::audience)
        .containsExactly("All staff, by mail");
  }

  @Test
  void J2_further_announcements_do_not_take_the_training_back() {
    ModelVersion model = Drafts.agreed();
    model.communicate(TODAY, "Managers", by(BO));
    model.train(List.of(ANN), TODAY, null, by(BO));

    model.communicate(TODAY, "Volunteers", by(BO));

    assertThat(model.state()).isEqualTo(EditionState.IN_TRAINING);
  }

  @Test
  void J2_nothing_is_communicated_or_trained_on_a_day_to_come_or_to_nobody() {
    ModelVersion model = Drafts.agreed();

    assertInvalid(() -> model.communicate(TODAY.plusDays(1), " ", by(BO)), "on", "audience");
    model.communicate(TODAY, "All", by(BO));
    assertInvalid(() -> model.train(List.of(), TODAY.plusDays(1), null, by(BO)), "on", "staff");
  }

  @Test
  void J2_a_draft_is_neither_communicated_nor_retired() {
    ModelVersion model = Drafts.complete();

    assertRefused(() -> model.communicate(TODAY, "All", by(BO)), "models.notInForce.DRAFT");
    assertRefused(() -> model.retire("Not needed", 0, by(BO)), "models.notInForce.DRAFT");
  }

  @Test
  void J2_a_version_that_is_followed_is_not_retired() {
    ModelVersion model = Drafts.agreed();

    assertRefused(() -> model.retire("Replaced", 3, by(BO)), "models.retire.followed");
    model.retire("Replaced", 0, by(BO));

    assertThat(model.state()).isEqualTo(EditionState.RETIRED);
    assertThat(model.signatures().retiredBecause()).isEqualTo("Replaced");
    assertRefused(() -> model.communicate(TODAY, "All", by(BO)), "models.notInForce.RETIRED");
  }

  @Test
  void J2_a_principle_goes_the_same_way() {
    Principle principle = new Principle(1, Drafts.principle("Openness"), by(ANN));

    assertRefused(() -> principle.agree(by(ANN)), "models.agree.own");
    principle.agree(by(BO));
    assertRefused(() -> principle.describe(Drafts.principle("Candor"), by(ANN)), "models.notDraft");

    assertThat(principle.draft(2, by(ANN)).entry()).isEqualTo(principle.entry());
  }

  @Test
  void J2_a_principle_without_a_statement_in_both_languages_is_not_agreed_to() {
    PrincipleEntry half = new PrincipleEntry(words("Openness"), Words.of("We say it", null));
    Principle principle = new Principle(1, half, by(ANN));

    assertRefused(() -> principle.agree(by(BO)), "models.agree.incomplete");
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("stakeholder:" + key);
  }

  private static void assertInvalid(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly(fields));
  }
}
