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

/** What agreements said before, in those relationships the reader works with (mission J10). */
@ApplicationScoped
@Transactional
public class ReadAmendments {

  private final RelationshipWork work;
  private final Amendments amendments;
  private final StaffDirectory staff;

  @Inject
  ReadAmendments(RelationshipWork work, Amendments amendments, StaffDirectory staff) {
    this.work = work;
    this.amendments = amendments;
    this.staff = staff;
  }

  protected ReadAmendments() {
    this(null, null, null);
  }

  /** The latest first. */
  public List<AmendmentView> of(long relationshipId) {
    List<Amendment> found = amendments.of(work.read(relationshipId).id());
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream().map(Amendment::notedBy).filter(Objects::nonNull).collect(toSet()));
    return found.stream().map(one -> view(one, members)).toList();
  }

  private static AmendmentView view(Amendment one, Map<Long, StaffMember> members) {
    StaffMember member = one.notedBy() == null ? null : members.get(one.notedBy());
    return one.view(member == null ? "" : member.name());
  }
}
