package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.kernel.Slice;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.UpkeepView.ItemView;

/** What is planned, due and slipping away among the stakeholders one works with (mission J14). */
@ApplicationScoped
@Transactional
public class ReadUpkeep {

  /** What is due within so many days is on the list of what is due. */
  static final int AHEAD_DAYS = 14;

  private static final int COUNTED_TO = 1000;

  private final Upkeep upkeep;
  private final UpkeepLists lists;
  private final ReadStakeholder stakeholders;
  private final StaffDirectory staff;
  private final Stamps stamps;

  @Inject
  ReadUpkeep(
      Upkeep upkeep,
      UpkeepLists lists,
      ReadStakeholder stakeholders,
      StaffDirectory staff,
      Stamps stamps) {
    this.upkeep = upkeep;
    this.lists = lists;
    this.stakeholders = stakeholders;
    this.staff = staff;
    this.stamps = stamps;
  }

  protected ReadUpkeep() {
    this(null, null, null, null, null);
  }

  public UpkeepView of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    List<UpkeepItem> plan = upkeep.planOf(stakeholderId);
    Map<Long, StaffMember> members =
        staff.withIds(plan.stream().map(i -> i.entry().account()).collect(Collectors.toSet()));
    List<ItemView> items = plan.stream().map(item -> view(item, members)).toList();
    LocalDate today = stamps.now().today();
    return upkeep
        .cadenceOf(stakeholderId)
        .map(cadence -> UpkeepView.of(items, cadence, today))
        .orElseGet(() -> UpkeepView.untouched(items));
  }

  /**
   * The longest gone first; there is no way back but to the start.
   *
   * @param from where the page before ended, null for the start
   */
  public Slice<SlippingLine> slipping(String from, int size) {
    LocalDate today = stamps.now().today();
    return page(
        lists.slipping(today, UpkeepCursor.parse(from), size + 1),
        size,
        line -> new UpkeepCursor(line.slipsOn(), line.stakeholderId()),
        lists.countSlipping(today, COUNTED_TO + 1));
  }

  /** What is overdue or due within two weeks, the first due first; pages as {@link #slipping}. */
  public Slice<DueLine> due(String from, int size) {
    LocalDate until = stamps.now().today().plusDays(AHEAD_DAYS);
    return page(
        lists.due(until, UpkeepCursor.parse(from), size + 1),
        size,
        line -> new UpkeepCursor(line.dueOn(), line.item()),
        lists.countDue(until, COUNTED_TO + 1));
  }

  private static <T> Slice<T> page(
      List<T> found, int size, Function<T, UpkeepCursor> place, int total) {
    List<T> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? place.apply(shown.get(shown.size() - 1)).toString() : null;
    return new Slice<>(shown, null, next, total, COUNTED_TO);
  }

  private static ItemView view(UpkeepItem item, Map<Long, StaffMember> members) {
    UpkeepEntry entry = item.entry();
    StaffMember member = members.get(entry.account());
    return new ItemView(
        item.id(),
        entry.kind(),
        entry.recurrence().toString(),
        entry.note(),
        entry.account(),
        member == null ? "" : member.name(),
        item.dueOn(),
        item.doneOn());
  }
}
