package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Slice;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.Stamps;

/** Improvement actions, for those whom they are for (mission J16). */
@ApplicationScoped
@Transactional
public class ReadActions {

  private static final int COUNTED_TO = 1000;

  private final Actions actions;
  private final ReviewLists lists;
  private final ActionDesk desk;
  private final ReviewedNames names;
  private final Attendance attendance;
  private final CurrentUser user;
  private final StaffDirectory staff;
  private final Stamps stamps;

  @Inject
  ReadActions(
      Actions actions,
      ReviewLists lists,
      ActionDesk desk,
      ReviewedNames names,
      Attendance attendance,
      CurrentUser user,
      StaffDirectory staff,
      Stamps stamps) {
    this.actions = actions;
    this.lists = lists;
    this.desk = desk;
    this.names = names;
    this.attendance = attendance;
    this.user = user;
    this.staff = staff;
    this.stamps = stamps;
  }

  protected ReadActions() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * @throws org.rapport.platform.NotFound if there is none, or it is not for the reader
   */
  public ActionView with(long id) {
    return views(List.of(desk.read(id))).get(0);
  }

  /** Whether the reader may do, drop or check it, as far as it has come. */
  public boolean maySeeTo(long id) {
    return desk.maySeeTo(desk.read(id));
  }

  /** Whether the reader sees to it, and so may not check its effect. */
  public boolean isOwn(long id) {
    return desk.read(id).entry().owner() == user.signedIn().id();
  }

  /**
   * The first due first, closed ones newest first; there is no way back but to the start.
   *
   * @param mine true for the reader's alone
   * @param from where the page before ended, null for the start
   */
  public Slice<ActionLine> page(ActionList which, boolean mine, String from, int size) {
    Long own = mine ? user.signedIn().id() : null;
    Slice<ReviewLists.ActionRow> page =
        DayCursor.page(
            lists.actions(which, own, from, size + 1),
            size,
            row -> place(which, row.action()),
            lists.countActions(which, own, COUNTED_TO + 1),
            COUNTED_TO);
    StaffNames members = members(page.items().stream().map(ReviewLists.ActionRow::action).toList());
    LocalDate today = stamps.now().today();
    return page.map(
        row ->
            new ActionLine(
                ActionView.of(row.action(), today, members),
                row.reviewed().subject(),
                row.reviewed().stakeholderId(),
                row.stakeholder(),
                row.reviewed().modelLineId() == null
                    ? null
                    : names.modelName(row.reviewed().modelLineId())));
  }

  /** Who may see to one. */
  public List<StaffMember> owners() {
    return attendance.colleagues();
  }

  /** Of a review whose reader has been let in already. */
  List<ActionView> of(long reviewId) {
    return views(actions.of(reviewId));
  }

  private List<ActionView> views(List<ImprovementAction> found) {
    StaffNames members = members(found);
    LocalDate today = stamps.now().today();
    return found.stream().map(action -> ActionView.of(action, today, members)).toList();
  }

  private StaffNames members(List<ImprovementAction> found) {
    Set<Long> named =
        found.stream()
            .flatMap(it -> Stream.of(it.entry().owner(), it.plannedBy, it.checkerId, it.checkedBy))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new StaffNames(staff.withIds(named));
  }

  private static DayCursor place(ActionList which, ImprovementAction action) {
    LocalDate day =
        switch (which) {
          case OPEN -> action.dueOn;
          case TO_CHECK -> action.checkDueOn;
          case CLOSED -> action.closedOn;
        };
    return new DayCursor(day, action.id());
  }
}
