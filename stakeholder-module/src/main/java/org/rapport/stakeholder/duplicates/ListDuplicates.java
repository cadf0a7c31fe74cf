package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapport.kernel.Slice;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;

/** The likely duplicates in the registry, and the merges so far (mission R15). */
@ApplicationScoped
@Transactional
public class ListDuplicates {

  private static final int LATEST = 50;

  private Lookalikes lookalikes;
  private Merges merges;
  private StakeholderDirectory directory;
  private ReadStakeholder read;
  private StaffDirectory staff;
  private CurrentUser user;
  private Stamps stamps;
  private AuditTrail audit;

  protected ListDuplicates() {}

  @Inject
  ListDuplicates(
      Lookalikes lookalikes,
      Merges merges,
      StakeholderDirectory directory,
      ReadStakeholder read,
      StaffDirectory staff,
      CurrentUser user,
      Stamps stamps,
      AuditTrail audit) {
    this.lookalikes = lookalikes;
    this.merges = merges;
    this.directory = directory;
    this.read = read;
    this.staff = staff;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  /**
   * The most similar first; only those of whom the reader works with both.
   *
   * @param from null for the first page
   */
  public Slice<DuplicatePair> page(DuplicateCursor from, int size) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    List<Lookalikes.Pair> pairs =
        lookalikes.pairs(from == null ? DuplicateCursor.START : from, size + 1);
    boolean more = pairs.size() > size;
    List<Lookalikes.Pair> shown = more ? pairs.subList(0, size) : pairs;
    Set<Long> ids = new HashSet<>();
    shown.forEach(pair -> ids.addAll(List.of(pair.low(), pair.high())));
    Map<Long, StakeholderSummary> names = directory.withIds(ids);
    List<DuplicatePair> found = new ArrayList<>();
    for (Lookalikes.Pair pair : shown) {
      StakeholderSummary one = names.get(pair.low());
      StakeholderSummary other = names.get(pair.high());
      if (one != null && other != null && read.isThere(one.id()) && read.isThere(other.id())) {
        found.add(new DuplicatePair(one, other, pair.thousandths() / 10));
      }
    }
    String next = more ? cursor(shown.get(size - 1)) : null;
    return new Slice<>(found, null, next, lookalikes.countPairs());
  }

  private static String cursor(Lookalikes.Pair last) {
    return new DuplicateCursor(last.thousandths(), last.low(), last.high()).toString();
  }

  /**
   * They are two; nobody is asked about them again.
   *
   * @throws NotFound where they are not in the list
   */
  public void dismiss(long one, long other) {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    read.require(one);
    read.require(other);
    if (!lookalikes.dismiss(Math.min(one, other), Math.max(one, other), stamps.now())) {
      throw new NotFound();
    }
    audit.record(
        "stakeholder.no-duplicate",
        "stakeholder",
        String.valueOf(one),
        Map.of("other", String.valueOf(other)));
  }

  /** Who was merged into a stakeholder, the latest first. */
  public List<MergeView> mergedInto(long stakeholder) {
    read.require(stakeholder);
    return views(merges.into(stakeholder));
  }

  /** The latest merges. */
  public List<MergeView> merges() {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    return views(merges.latest(LATEST));
  }

  private List<MergeView> views(List<Merge> found) {
    Map<Long, StaffMember> members =
        staff.withIds(found.stream().map(Merge::mergedBy).distinct().toList());
    return found.stream()
        .map(
            merge -> {
              StaffMember by = members.get(merge.mergedBy());
              return merge.view(by == null ? "" : by.name());
            })
        .toList();
  }
}
