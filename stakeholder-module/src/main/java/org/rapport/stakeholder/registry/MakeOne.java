package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Makes one stakeholder of two, and two of one again (mission R15). */
@ApplicationScoped
@Transactional
public class MakeOne {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final References references;
  private final Groups groups;
  private final Courses courses;
  private final Stamps stamps;
  private final CurrentUser user;

  @Inject
  MakeOne(
      CheckOut checkOut,
      Stakeholders stakeholders,
      References references,
      Groups groups,
      Courses courses,
      Stamps stamps,
      CurrentUser user) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.references = references;
    this.groups = groups;
    this.courses = courses;
    this.stamps = stamps;
    this.user = user;
  }

  protected MakeOne() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @param kept the one that stays, as it was read
   * @param merged the one that goes, as it was read
   * @param chosen facts of the one that stays, chosen from both
   * @param now its status from now on, and why
   * @throws Refusal if somebody has changed one of them since it was read, or with both a
   *     relationship is under way: a stakeholder has one at a time
   */
  public OneOfTwo of(Taken kept, Taken merged, StakeholderEntry chosen, StatusEntry now) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    if (kept.id() == merged.id()) {
      throw Refusal.because("stakeholder", "merge.itself");
    }
    if (courses.isUnderWay(kept.id()) && courses.isUnderWay(merged.id())) {
      throw Refusal.because("stakeholder", "merge.bothUnderWay");
    }
    Stakeholder staying = checkOut.of(kept.id(), kept.version());
    Stakeholder going = checkOut.of(merged.id(), merged.version());
    StakeholderEntry before = staying.entry();
    Stamp stamp = stamps.now();
    List<StatusChange> added = new ArrayList<>(going.statusChanges());
    added.removeAll(staying.statusChanges());
    staying.takeOver(chosen, groups.withIds(chosen.groups()), added, now, stamp);
    List<StatusChange> lines = staying.statusChanges();
    added.add(lines.get(lines.size() - 1));
    Long main = going.contacts().main() == null ? null : going.contacts().main().id();
    going.goInto(kept.id(), stamp);
    List<References.Moved> moved = references.move(merged.id(), kept.id());
    keep(staying, null);
    stakeholders.keep(going);
    return new OneOfTwo(
        before,
        going.entry(),
        staying.entry(),
        added.stream().map(OneOfTwo.StatusLine::of).toList(),
        main,
        moved);
  }

  /**
   * Makes two of them again: what came from the one that went returns to it, what was changed or
   * added since stays.
   *
   * @throws Refusal if the one that stayed was itself merged since
   */
  public void undo(long kept, long merged, OneOfTwo one) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    Stakeholder staying = stakeholders.with(kept).orElseThrow(NotFound::new);
    Stakeholder going = stakeholders.with(merged).orElseThrow(NotFound::new);
    if (staying.mergedInto() != null) {
      throw Refusal.because("stakeholder", "merge.mergedSince");
    }
    Stamp stamp = stamps.now();
    StakeholderEntry own = staying.entry().without(one.before(), one.after());
    Set<StatusChange> others =
        staying.statusChanges().stream()
            .filter(change -> one.history().stream().anyMatch(line -> line.is(change)))
            .collect(Collectors.toSet());
    staying.giveBack(own, groups.withIds(own.groups()), others, stamp);
    going.comeBack(stamp);
    references.moveBack(one.moved(), kept, merged);
    keep(staying, null);
    keep(going, one.mainContact());
  }

  /** Rows have come or gone beside the entity, so it is read again before it is kept. */
  private void keep(Stakeholder stakeholder, Long mainContact) {
    stakeholders.refresh(stakeholder);
    stakeholder.haveMain(mainContact);
    stakeholders.keep(stakeholder);
  }
}
