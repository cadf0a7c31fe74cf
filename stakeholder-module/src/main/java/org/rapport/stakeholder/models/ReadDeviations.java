package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;

/** Reads departures from models: of one relationship, or those that wait for a decision (J2). */
@ApplicationScoped
@Transactional
public class ReadDeviations {

  private final Deviations deviations;
  private final DeviationNames names;

  @Inject
  ReadDeviations(Deviations deviations, DeviationNames names) {
    this.deviations = deviations;
    this.names = names;
  }

  protected ReadDeviations() {
    this(null, null);
  }

  /** The newest first; whoever calls this has made sure that the reader may see it. */
  public List<DeviationView> of(long relationshipId) {
    return deviations.of(relationshipId).stream().map(names::view).toList();
  }

  public DeviationView with(long id) {
    return deviations.with(id).map(names::view).orElseThrow(NotFound::new);
  }

  /**
   * The longest waiting first.
   *
   * @param cursor of the page, null for the first
   */
  public Slice<DeviationView> waiting(String cursor, int size) {
    List<Deviation> found = deviations.pending(place(cursor), size);
    boolean more = found.size() > size;
    List<Deviation> page = more ? found.subList(0, size) : found;
    String next = more ? String.valueOf(page.get(size - 1).id()) : null;
    return new Slice<>(page, null, next, deviations.countPending()).map(names::view);
  }

  public long countWaiting() {
    return deviations.countPending();
  }

  private static long place(String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
