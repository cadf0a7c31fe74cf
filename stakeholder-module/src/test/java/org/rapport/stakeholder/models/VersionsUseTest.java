package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.ModelsDatabase.ANN;
import static org.rapport.stakeholder.models.ModelsDatabase.BO;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.VersionChange.Part;

/** What a new version means for the old one and for those who follow it. */
@Tag("database")
class VersionsUseTest {

  private static final long PARTNERS = 2;
  private static final long CUSTOMERS = 3;
  private static final long REGULATORS = 1;

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
  void J2_a_complete_draft_waits_for_all_who_may_agree_but_who_wrote_it_last() {
    long draft = models.in(m -> m.newVersion().of(CUSTOMERS));
    String waiting = "draft.MODEL " + draft;

    assertThat(models.work.open.get(waiting).permission()).isEqualTo(Permission.MODELS_AGREE);
    assertThat(models.work.open.get(waiting).askedBy()).isEqualTo(ANN.id());
    models.doing(m -> m.newVersion().giveUp(draft, version(draft)));
    assertThat(models.work.open.keySet()).doesNotContain(waiting);
  }

  @Test
  void J2_a_draft_that_is_agreed_waits_no_longer() {
    long draft = models.in(m -> m.newVersion().of(CUSTOMERS));
    models.be(BO);
    models.doing(m -> m.lead().agree(draft, version(draft)));

    assertThat(models.work.open.keySet()).doesNotContain("draft.MODEL " + draft);
    models.doing(m -> m.lead().retire(draft, version(draft), "Only tried"));
  }

  @Test
  void J2_a_comparison_names_what_changed_and_nothing_else() {
    long draft = models.in(m -> m.newVersion().of(PARTNERS));
    ModelEntry old = entry(draft);
    ModelEntry changed =
        new ModelEntry(
            Words.of("Partners", old.name().chinese()),
            old.purpose(),
            Set.of(8L),
            Collectivity.PARTNERSHIP,
            new Scales(5, 3, 3, 3, 4),
            old.journey());
    models.doing(m -> m.draftModel().describe(draft, version(draft), changed));
    models.doing(
        m ->
            m.draftModel()
                .write(draft, version(draft), JourneyStep.OFFER, Drafts.step(JourneyStep.OFFER)));

    List<VersionChange> changes = models.in(m -> m.compare().between(PARTNERS, draft));

    assertThat(changes)
        .extracting(VersionChange::part)
        .containsExactly(
            Part.NAME,
            Part.GROUPS,
            Part.COLLECTIVITY,
            Part.SCALE,
            Part.STEP,
            Part.STEP,
            Part.STEP,
            Part.STEP,
            Part.STEP);
    VersionChange name = changes.get(0);
    assertThat(name.before().english()).isEqualTo("Partners and suppliers");
    assertThat(name.after().english()).isEqualTo("Partners");
    assertThat(changes.get(3).subject()).isEqualTo("CONTROL_TRUST");
    assertThat(changes.get(3).after().english()).isEqualTo("5");
    assertThat(changes.get(4).step()).isEqualTo(JourneyStep.OFFER);
    models.doing(m -> m.newVersion().giveUp(draft, version(draft)));
  }

  @Test
  void J2_a_version_does_not_differ_from_itself_nor_compare_with_another_model() {
    assertThat(models.<List<VersionChange>>in(m -> m.compare().between(PARTNERS, PARTNERS)))
        .isEmpty();
    assertThatThrownBy(() -> models.in(m -> m.compare().between(PARTNERS, CUSTOMERS)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void J2_followers_of_the_old_version_are_moved_by_choice() {
    long next = agreedNext(CUSTOMERS);
    models.followers.versions.put(1L, CUSTOMERS);
    models.followers.versions.put(2L, CUSTOMERS);

    assertThat(models.<List<ModelChoice>>in(m -> m.move().targets(CUSTOMERS)))
        .extracting(ModelChoice::versionId)
        .contains(next, PARTNERS)
        .doesNotContain(REGULATORS, CUSTOMERS);
    models.doing(m -> m.move().move(List.of(2L), CUSTOMERS, next));

    assertThat(models.<Long>in(m -> m.move().count(CUSTOMERS))).isEqualTo(1);
    assertThat(models.followers.versions).containsEntry(1L, CUSTOMERS).containsEntry(2L, next);
    assertThat(models.audited).last().asString().startsWith("model.followersMoved 3");
    assertThat(models.<List<Follower>>in(m -> m.move().page(next, null, 10).items()))
        .extracting(Follower::relationshipId)
        .containsExactly(2L);
  }

  @Test
  void J2_nobody_is_moved_to_a_version_with_another_journey_or_to_a_draft() {
    models.followers.versions.put(1L, PARTNERS);
    long draft = models.in(m -> m.newVersion().of(PARTNERS));

    for (long wrong : new long[] {REGULATORS, draft, PARTNERS}) {
      assertThatThrownBy(() -> models.doing(m -> m.move().move(List.of(1L), PARTNERS, wrong)))
          .isInstanceOf(Refusal.class)
          .hasMessage("stakeholder:models.move.notThere");
    }
    assertThatThrownBy(() -> models.doing(m -> m.move().move(List.of(), PARTNERS, CUSTOMERS)))
        .isInstanceOf(Invalid.class);
    models.doing(m -> m.newVersion().giveUp(draft, version(draft)));
  }

  private static long agreedNext(long id) {
    long draft = models.in(m -> m.newVersion().of(id));
    models.be(BO);
    models.doing(m -> m.lead().agree(draft, version(draft)));
    models.be(ANN);
    return draft;
  }

  private static ModelEntry entry(long id) {
    ModelVersionView view = models.in(m -> m.read().model(id));
    return new ModelEntry(
        view.edition().name(),
        view.edition().text(),
        Set.copyOf(view.groups()),
        view.collectivity(),
        view.scales(),
        view.journey());
  }

  private static long version(long id) {
    return models.<EditionView>in(m -> m.read().edition(id)).version();
  }
}
