package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.ReadDeviations;

@ApplicationScoped
class DeviationSheets implements ListSheets {

  @Inject ReadDeviations read;

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(
        ListSheet.<DeviationView>of(
                "deviations",
                Permission.MODELS_AGREE,
                (asked, from, size) -> read.waiting(from, size))
            .with("models.deviation.who", DeviationSheets::who)
            .with("models.deviation.model", DeviationView::model)
            .with("models.deviation.place", DeviationSheets::place)
            .with("models.deviation.what", view -> view.facts().what())
            .with("models.deviation.why", view -> view.facts().why())
            .with("models.deviation.asked", DeviationView::askedBy)
            .with("models.deviation.askedAt", DeviationView::askedAt));
  }

  private static Object who(DeviationView view) {
    return view.stakeholder() == null ? word("models.deviation.hidden") : view.stakeholder();
  }

  private static Object place(DeviationView view) {
    return Stream.of(
            word("models.step.", view.facts().step()),
            word("models.scale.from.", view.facts().scale()),
            word("models.scale.to.", view.facts().scale()))
        .filter(Objects::nonNull)
        .toList();
  }
}
