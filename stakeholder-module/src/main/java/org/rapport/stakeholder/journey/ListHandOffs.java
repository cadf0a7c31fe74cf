package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.registry.DayCursor;

/** What other practices still see to, over all relationships the reader works with (J20). */
@ApplicationScoped
@Transactional
public class ListHandOffs {

  private static final int COUNTED_TO = 1000;

  private final OpenHandOffs handOffs;

  @Inject
  ListHandOffs(OpenHandOffs handOffs) {
    this.handOffs = handOffs;
  }

  protected ListHandOffs() {
    this(null);
  }

  /**
   * The first due first; there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<HandOffLine> open(String from, int size) {
    List<HandOffLine> found = handOffs.after(DayCursor.parse(from, DayCursor.FIRST), size + 1);
    List<HandOffLine> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? place(shown.get(shown.size() - 1)).toString() : null;
    return new Slice<>(shown, null, next, handOffs.count(COUNTED_TO + 1), COUNTED_TO);
  }

  private static DayCursor place(HandOffLine line) {
    return DayCursor.at(line.dueOn(), line.id());
  }
}
