package org.rapport.stakeholder.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.StakeholderStatus;

/**
 * How two stakeholders became one: all it takes to make two of them again.
 *
 * @param before of the kept one
 * @param merged of the one that went, as it still is
 * @param after of the kept one, as chosen from both
 * @param history lines of the other's status history that were added, and the line of the merge
 * @param mainContact of the one that went, or null
 * @param moved rows that point to the kept one instead
 */
public record OneOfTwo(
    StakeholderEntry before,
    StakeholderEntry merged,
    StakeholderEntry after,
    List<StatusLine> history,
    Long mainContact,
    List<References.Moved> moved) {

  public OneOfTwo {
    history = List.copyOf(history);
    moved = List.copyOf(moved);
  }

  /** A line of a status history. */
  public record StatusLine(
      StakeholderStatus status, LocalDate on, String reason, Instant changedAt) {

    static StatusLine of(StatusChange change) {
      return new StatusLine(change.status(), change.on(), change.reason(), change.changedAt());
    }

    boolean is(StatusChange change) {
      return equals(of(change));
    }
  }
}
