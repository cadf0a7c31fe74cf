package org.rapport.stakeholder.journey;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** What other practices see to in those relationships the reader works with (J20). */
@ApplicationScoped
@Transactional
public class ReadHandOffs {

  private final RelationshipWork work;
  private final HandOffs handOffs;
  private final StaffDirectory staff;

  @Inject
  ReadHandOffs(RelationshipWork work, HandOffs handOffs, StaffDirectory staff) {
    this.work = work;
    this.handOffs = handOffs;
    this.staff = staff;
  }

  protected ReadHandOffs() {
    this(null, null, null);
  }

  /** The latest first. */
  public List<HandOffView> of(long relationshipId) {
    List<HandOff> found = handOffs.of(work.read(relationshipId).id());
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream().map(HandOff::notedBy).filter(Objects::nonNull).collect(toSet()));
    return found.stream().map(one -> view(one, members)).toList();
  }

  private static HandOffView view(HandOff one, Map<Long, StaffMember> members) {
    StaffMember member = one.notedBy() == null ? null : members.get(one.notedBy());
    return new HandOffView(
        one.id(),
        one.entry(),
        member == null ? "" : member.name(),
        one.cameOfIt(),
        one.settledOn());
  }
}
