package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;

@Tag("database")
class MadeUpModelsTest {

  @Test
  void a_demonstration_has_something_to_show_on_every_screen() {
    try (ModelsDatabase models = new ModelsDatabase()) {
      models.followers.versions.put(9L, 1L);
      models.doing(m -> m.madeUp().make(models.clock));

      List<EditionLine> lines = models.in(m -> m.read().lines(EditionKind.MODEL));
      assertThat(lines.stream().map(EditionLine::newest).map(EditionView::state))
          .contains(EditionState.DRAFT, EditionState.AGREED, EditionState.IN_TRAINING);
      assertThat(lines.stream().map(EditionLine::newest)).allMatch(one -> one.missing() == 0);
      List<CultureView> analyses = models.in(m -> m.culture().all());
      assertThat(analyses).hasSize(2).allMatch(one -> !one.evidence().isEmpty());
      assertThat(analyses).allMatch(one -> !one.confirmations().isEmpty());
      assertThat(analyses).extracting(CultureView::changedSince).containsExactly(true, false);
      assertThat(analyses)
          .flatExtracting(CultureView::evidence)
          .extracting(evidence -> evidence.facts().element())
          .contains(CultureElement.values());
      for (PolicyKind kind : PolicyKind.values()) {
        assertThat(models.<List<PolicyView>>in(m -> m.policies().all(kind))).isNotEmpty();
      }
      Slice<DeviationView> waiting = models.in(m -> m.readDeviations().waiting(null, 10));
      assertThat(waiting.items()).hasSize(1);
      assertThat(models.work.open.values())
          .extracting(WorkItem::kind)
          .contains("deviation", "draft.MODEL", "policy");
      assertThat(models.work.open.values())
          .extracting(WorkItem::permission)
          .containsOnly(Permission.MODELS_AGREE, Permission.MODELS_MANAGE);
      assertThat(models.<List<TitlesView>>in(m -> m.readRoles().titles()))
          .anyMatch(line -> !line.facts().agent().isBlank());
    }
  }
}
