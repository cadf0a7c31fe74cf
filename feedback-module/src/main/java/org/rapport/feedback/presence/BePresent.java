package org.rapport.feedback.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.feedback.cases.SeeStanding;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Says that somebody is at a case, and learns who else is (C14). */
@ApplicationScoped
@Transactional
public class BePresent {

  /** Twice as long as pages let pass before they say so again, and some more. */
  private static final Duration PRESENT_FOR = Duration.ofSeconds(130);

  private SeeStanding standing;
  private Presences presences;
  private CurrentUser user;
  private StaffDirectory staff;
  private Clock clock;

  protected BePresent() {}

  @Inject
  BePresent(
      SeeStanding standing,
      Presences presences,
      CurrentUser user,
      StaffDirectory staff,
      Clock clock) {
    this.standing = standing;
    this.presences = presences;
    this.user = user;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is no such case, or it is kept from this
   *     person
   */
  public List<Present> at(String reference, boolean writing) {
    standing.of(reference);
    long me = user.signedIn().id();
    Instant now = clock.instant();
    presences.note(reference, me, writing, now);
    List<Presences.Seen> others = presences.others(reference, me, now.minus(PRESENT_FOR));
    Map<Long, StaffMember> names =
        others.isEmpty()
            ? Map.of()
            : staff.withIds(
                others.stream().map(Presences.Seen::staffId).collect(Collectors.toSet()));
    return others.stream()
        .filter(seen -> names.containsKey(seen.staffId()))
        .map(seen -> new Present(names.get(seen.staffId()).name(), seen.writing(), seen.at()))
        .toList();
  }
}
