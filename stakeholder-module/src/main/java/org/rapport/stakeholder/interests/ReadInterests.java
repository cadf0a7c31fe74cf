package org.rapport.stakeholder.interests;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** What the stakeholders want that the reader works with (mission R12). */
@ApplicationScoped
@Transactional
public class ReadInterests {

  /** So many stand side by side; more than a page can show is none. */
  static final int SIDE_BY_SIDE = 200;

  private static final int COUNTED_TO = 1_000;

  private static final Comparator<Interest> MOST_DECISIVE_FIRST =
      Comparator.comparing((Interest one) -> one.entry().strength())
          .thenComparing(one -> one.entry().on())
          .thenComparing(Interest::id)
          .reversed();

  private final Interests interests;
  private final ReadStakeholder stakeholders;
  private final StakeholderDirectory directory;

  @Inject
  ReadInterests(Interests interests, ReadStakeholder stakeholders, StakeholderDirectory directory) {
    this.interests = interests;
    this.stakeholders = stakeholders;
    this.directory = directory;
  }

  protected ReadInterests() {
    this(null, null, null);
  }

  /** The latest first. */
  public List<InterestView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return interests.of(stakeholderId).stream().map(InterestView::of).toList();
  }

  /**
   * @throws NotFound unless it is one of that stakeholder's
   */
  public InterestView with(long stakeholderId, long id) {
    stakeholders.require(stakeholderId);
    return interests
        .with(id)
        .filter(found -> found.stakeholderId() == stakeholderId)
        .map(InterestView::of)
        .orElseThrow(NotFound::new);
  }

  /**
   * Who wants what of one matter, side by side.
   *
   * @param matter its key or its name
   * @throws NotFound if nobody the reader works with has an interest in it
   */
  public MatterView matter(String matter) {
    String key = Interest.key(matter);
    List<Interest> found = interests.in(key, SIDE_BY_SIDE + 1);
    if (found.isEmpty()) {
      throw new NotFound();
    }
    boolean capped = found.size() > SIDE_BY_SIDE;
    List<Interest> shown = found.stream().limit(SIDE_BY_SIDE).sorted(MOST_DECISIVE_FIRST).toList();
    Interest first = Collections.min(shown, Comparator.comparing(Interest::id));
    Map<Long, StakeholderSummary> whose =
        directory.withIds(shown.stream().map(Interest::stakeholderId).collect(toSet()));
    return new MatterView(
        key,
        first.entry().matter(),
        Arrays.stream(Side.values()).map(side -> ofSide(side, shown, whose)).toList(),
        capped);
  }

  private static MatterView.OfSide ofSide(
      Side side, List<Interest> shown, Map<Long, StakeholderSummary> whose) {
    return new MatterView.OfSide(
        side,
        shown.stream()
            .filter(one -> one.entry().side() == side)
            .map(one -> new MatterView.Line(whose.get(one.stakeholderId()), InterestView.of(one)))
            .toList());
  }

  /**
   * Matters page by page, by name.
   *
   * @param begins what their names begin with, or null
   * @param after what a page before gave as its next, null for the first page
   */
  public Slice<Matter> matters(String begins, String after, int size) {
    String typed = begins == null ? "" : Interest.key(begins);
    List<Matter> found = interests.matters(typed, after, size + 1);
    boolean more = found.size() > size;
    List<Matter> page = more ? found.subList(0, size) : found;
    String next = more ? page.get(size - 1).key() : null;
    return new Slice<>(page, null, next, interests.count(typed, COUNTED_TO + 1), COUNTED_TO);
  }
}
