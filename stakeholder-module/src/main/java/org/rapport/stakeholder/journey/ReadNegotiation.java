package org.rapport.stakeholder.journey;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Where both sides stand in those relationships the reader works with (mission J7). */
@ApplicationScoped
@Transactional
public class ReadNegotiation {

  private final RelationshipWork work;
  private final NegotiationPoints points;
  private final StaffDirectory staff;

  @Inject
  ReadNegotiation(RelationshipWork work, NegotiationPoints points, StaffDirectory staff) {
    this.work = work;
    this.points = points;
    this.staff = staff;
  }

  protected ReadNegotiation() {
    this(null, null, null);
  }

  /** In the order the points came up. */
  public List<PointView> of(long relationshipId) {
    List<NegotiationPoint> found = points.of(work.read(relationshipId).id());
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream()
                .flatMap(point -> point.rounds().stream())
                .map(NegotiationRound::notedBy)
                .filter(Objects::nonNull)
                .collect(toSet()));
    return found.stream().map(point -> view(point, members)).toList();
  }

  private static PointView view(NegotiationPoint point, Map<Long, StaffMember> members) {
    List<PointView.RoundView> rounds = new ArrayList<>();
    for (NegotiationRound round : point.rounds()) {
      StaffMember member = round.notedBy() == null ? null : members.get(round.notedBy());
      rounds.add(new PointView.RoundView(round.entry(), member == null ? "" : member.name()));
    }
    Collections.reverse(rounds);
    return new PointView(point.id(), point.about(), point.isAgreed(), rounds);
  }
}
