package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.Drafts.TODAY;
import static org.rapport.stakeholder.models.ModelsDatabase.ANN;
import static org.rapport.stakeholder.models.ModelsDatabase.BO;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;

@Tag("database")
class ModelsUseTest {

  private static ModelsDatabase models;

  @BeforeAll
  static void start() {
    models = new ModelsDatabase();
  }

  @AfterAll
  static void stop() {
    models.close();
  }

  @BeforeEach
  void forget() {
    models.be(ANN);
    models.audited.clear();
    models.followers.versions.clear();
  }

  @Test
  void J1_what_was_typed_comes_back() {
    ModelEntry typed = Drafts.model("Schools", 8L, 21L);
    long id = models.in(m -> m.draftModel().begin(typed));
    write(id, JourneyStep.OFFER);

    ModelVersionView read = read(id);

    assertThat(read.edition().name()).isEqualTo(typed.name());
    assertThat(read.edition().text()).isEqualTo(typed.purpose());
    assertThat(read.groups()).containsExactly(8L, 21L);
    assertThat(read.collectivity()).isEqualTo(Collectivity.COOPERATIVE);
    assertThat(read.scales()).isEqualTo(typed.scales());
    assertThat(read.journey()).isEqualTo(JourneyKind.SERVICE);
    assertThat(read.texts()).isEqualTo(Drafts.step(JourneyStep.OFFER));
  }

  @Test
  void J1_a_model_is_for_groups_that_exist() {
    assertThatThrownBy(() -> models.in(m -> m.draftModel().begin(Drafts.model("Nobody", 77L))))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("groups"));
  }

  @Test
  void J2_a_version_goes_from_draft_to_agreed_communicated_trained_and_retired() {
    long id = complete();
    models.be(BO);
    models.doing(m -> m.lead().agree(id, version(id)));
    models.doing(m -> m.lead().communicate(id, version(id), TODAY, "All staff"));
    models.doing(m -> m.lead().train(id, version(id), List.of(ANN.id()), TODAY, "Workshop"));

    EditionView trained = read(id).edition();
    assertThat(trained.state()).isEqualTo(EditionState.IN_TRAINING);
    assertThat(trained.agreed().by()).isEqualTo(BO.name());
    assertThat(trained.announcements().get(0).audience()).isEqualTo("All staff");
    assertThat(trained.trainings().get(0).staff()).isEqualTo(ANN.name());

    models.doing(m -> m.lead().retire(id, version(id), "Replaced"));
    assertThat(read(id).state()).isEqualTo(EditionState.RETIRED);
    assertThat(models.audited)
        .extracting(line -> line.split(" ")[0])
        .endsWith("model.agreed", "model.communicated", "model.trained", "model.retired");
  }

  @Test
  void J2_whoever_wrote_the_draft_does_not_agree_to_it() {
    long id = complete();

    assertRefused(() -> models.doing(m -> m.lead().agree(id, version(id))), "models.agree.own");
    assertThat(read(id).state()).isEqualTo(EditionState.DRAFT);
  }

  @Test
  void J2_agreeing_takes_the_permission() {
    long id = complete();
    models.user.signIn(BO, Permission.MODELS_READ, Permission.MODELS_MANAGE);

    assertThatThrownBy(() -> models.doing(m -> m.lead().agree(id, version(id))))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void J2_an_agreed_version_is_changed_by_a_new_draft_that_leaves_it_as_it_was() {
    long id = agreed();
    ModelVersionView before = read(id);

    assertRefused(
        () -> models.doing(m -> m.draftModel().describe(id, version(id), Drafts.model("New"))),
        "models.notDraft");
    long draft = models.in(m -> m.newVersion().of(id));
    models.doing(m -> m.draftModel().describe(draft, version(draft), Drafts.model("New")));

    assertThat(read(id)).isEqualTo(before);
    assertThat(read(draft).edition().number()).isEqualTo(2);
    assertThat(read(draft).texts()).isEqualTo(before.texts());
    assertThat(models.<EditionLine>in(m -> m.read().line(before.edition().lineId())).versions())
        .extracting(EditionView::id)
        .containsExactly(draft, id);
  }

  @Test
  void J2_there_is_one_draft_of_a_model_at_a_time() {
    long id = agreed();
    long draft = models.in(m -> m.newVersion().of(id));

    assertRefused(() -> models.in(m -> m.newVersion().of(id)), "models.draft.exists");
    models.doing(m -> m.newVersion().giveUp(draft, version(draft)));

    assertThatThrownBy(() -> read(draft)).isInstanceOf(NotFound.class);
    assertThat(models.<Long>in(m -> m.newVersion().of(id))).isNotEqualTo(draft);
  }

  @Test
  void J2_what_was_agreed_is_not_given_up() {
    long id = agreed();

    assertRefused(
        () -> models.doing(m -> m.newVersion().giveUp(id, version(id))), "models.notDraft");
  }

  @Test
  void J2_only_the_newest_version_in_force_may_be_taken_up() {
    long first = agreed();
    assertThat(offered()).contains(first);
    long second = models.in(m -> m.newVersion().of(first));
    assertThat(offered()).contains(first).doesNotContain(second);

    models.be(BO);
    models.doing(m -> m.draftModel().describe(second, version(second), Drafts.model("Two")));
    models.be(ANN);
    assertRefused(
        () -> models.doing(m -> m.lead().agree(second, version(second))), "models.agree.own");
    models.user.signIn(new StaffMember(9, "eve", "Eve"), Permission.values());
    models.doing(m -> m.lead().agree(second, version(second)));

    assertThat(offered()).contains(second).doesNotContain(first);
    models.doing(m -> m.lead().retire(second, version(second), "A mistake"));
    assertThat(offered()).contains(first).doesNotContain(second);
    assertThat(models.<Boolean>in(m -> m.models().mayBeFollowed(second))).isFalse();
  }

  @Test
  void J2_a_followed_version_is_not_retired() {
    long id = agreed();
    models.followers.versions.put(1L, id);

    assertRefused(
        () -> models.doing(m -> m.lead().retire(id, version(id), "Old")), "models.retire.followed");
  }

  @Test
  void J1_a_stakeholder_is_offered_the_models_for_its_groups() {
    List<ModelChoice> choices = models.in(m -> m.models().thatMayBeFollowed(Set.of(12L)));

    assertThat(choices).extracting(ModelChoice::versionId).contains(1L).doesNotContain(2L, 3L, 4L);
  }

  @Test
  void two_people_do_not_overwrite_each_other() {
    long id = models.in(m -> m.draftModel().begin(Drafts.model("Contested")));
    long read = version(id);
    models.be(BO);
    models.doing(m -> m.draftModel().describe(id, read, Drafts.model("Theirs")));
    models.be(ANN);

    assertRefused(
        () -> models.doing(m -> m.draftModel().describe(id, read, Drafts.model("Mine"))),
        "registry.changedMeanwhileBy");
  }

  @Test
  void J2_a_principle_is_drafted_agreed_and_followed_by_a_next_version() {
    long id = models.in(m -> m.draftPrinciple().begin(Drafts.principle("Patience")));
    models.doing(
        m -> m.draftPrinciple().describe(id, version(id), Drafts.principle("Much patience")));
    models.be(BO);
    models.doing(m -> m.lead().agree(id, version(id)));
    long next = models.in(m -> m.newVersion().of(id));

    EditionView principle = models.in(m -> m.read().principle(id));
    assertThat(principle.name().english()).isEqualTo("Much patience");
    assertThat(principle.state()).isEqualTo(EditionState.AGREED);
    assertThat(models.<EditionView>in(m -> m.read().principle(next)).text())
        .isEqualTo(principle.text());
    assertThatThrownBy(() -> read(id)).isInstanceOf(NotFound.class);
  }

  private static List<Long> offered() {
    return models.in(
        m -> m.models().thatMayBeFollowed(List.of()).stream().map(ModelChoice::versionId).toList());
  }

  private static long complete() {
    long id = models.in(m -> m.draftModel().begin(Drafts.model("Schools")));
    models.doing(
        m -> {
          for (JourneyStep step : JourneyKind.SERVICE.steps()) {
            long version = m.editions.with(id).orElseThrow().version();
            m.draftModel().write(id, version, step, Drafts.step(step));
          }
        });
    return id;
  }

  private static long agreed() {
    long id = complete();
    models.be(BO);
    models.doing(m -> m.lead().agree(id, version(id)));
    models.be(ANN);
    return id;
  }

  private static void write(long id, JourneyStep step) {
    long version = version(id);
    models.doing(m -> m.draftModel().write(id, version, step, Drafts.step(step)));
  }

  private static long version(long id) {
    return models.<EditionView>in(m -> m.read().edition(id)).version();
  }

  private static ModelVersionView read(long id) {
    return models.in(m -> m.read().model(id));
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("stakeholder:" + key);
  }
}
