package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;

/**
 * Where the relationships with those stakeholders stand that the reader works with (mission J11).
 */
@ApplicationScoped
@Transactional
public class CountJourneys {

  private final JourneyCounts counts;

  @Inject
  CountJourneys(JourneyCounts counts) {
    this.counts = counts;
  }

  protected CountJourneys() {
    this(null);
  }

  /**
   * One for each journey there is.
   *
   * @param group null for all groups
   */
  public List<JourneyFunnel> of(Long group) {
    List<JourneyFunnel.Alike> counted = counts.counted(group);
    return Stream.of(JourneyKind.values()).map(kind -> JourneyFunnel.of(kind, counted)).toList();
  }

  /**
   * Those under way at a step, page by page.
   *
   * @param group null for all groups
   * @param after what a page before gave as its next, null for the first page
   */
  public Slice<JourneyPlace> at(
      JourneyKind kind, JourneyStep step, Long group, Long after, int size) {
    List<JourneyPlace> found = counts.at(kind, step, group, after == null ? 0 : after, size + 1);
    boolean more = found.size() > size;
    List<JourneyPlace> page = more ? found.subList(0, size) : found;
    String next = more ? String.valueOf(page.get(size - 1).relationshipId()) : null;
    return new Slice<>(page, null, next, here(kind, step, group));
  }

  private long here(JourneyKind kind, JourneyStep step, Long group) {
    return JourneyFunnel.of(kind, counts.counted(group)).stages().stream()
        .filter(stage -> stage.step() == step)
        .mapToLong(JourneyFunnel.Stage::here)
        .sum();
  }
}
