package org.rapport.stakeholder.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Slice;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.HiddenPages;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** One stakeholder's timeline, the newest first (mission R16). */
@ApplicationScoped
@Transactional
public class ReadTimeline {

  private static final int COUNTED_TO = 10_000;

  private final Timelines timelines;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;
  private final HiddenPages hidden;

  @Inject
  ReadTimeline(
      Timelines timelines, ReadStakeholder stakeholders, StaffDirectory staff, HiddenPages hidden) {
    this.timelines = timelines;
    this.stakeholders = stakeholders;
    this.staff = staff;
    this.hidden = hidden;
  }

  protected ReadTimeline() {
    this(null, null, null, null);
  }

  /**
   * @param from where the page before ended, null for the start
   * @throws org.rapport.platform.NotFound where the reader may see no such stakeholder
   */
  public Slice<TimelineView> page(
      long stakeholderId, TimelineFilter filter, String from, int size) {
    stakeholders.require(stakeholderId);
    Set<String> unseen = hidden.paths();
    List<TimelineLine> found =
        timelines.before(stakeholderId, filter, unseen, TimelineCursor.parse(from), size + 1);
    List<TimelineLine> page = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? page.get(size - 1).place().toString() : null;
    Map<Long, StaffMember> authors =
        staff.withIds(
            page.stream()
                .map(TimelineLine::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new Slice<>(
        page.stream().map(line -> view(line, authors)).toList(),
        null,
        next,
        timelines.count(stakeholderId, filter, unseen, COUNTED_TO + 1),
        COUNTED_TO);
  }

  private static TimelineView view(TimelineLine line, Map<Long, StaffMember> authors) {
    StaffMember author = line.by() == null ? null : authors.get(line.by());
    return new TimelineView(
        line.kind(),
        line.at(),
        line.what(),
        line.text(),
        line.path(),
        author == null ? "" : author.name());
  }
}
