package org.rapport.stakeholder.upkeep;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Problems;

/**
 * An item of an upkeep plan as typed in.
 *
 * @param note what exactly, null where nothing is said
 * @param account who does it
 */
public record UpkeepEntry(UpkeepKind kind, Recurrence recurrence, String note, long account) {

  UpkeepEntry checked(StakeholderStatus status) {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    problems.unless(kind == null || kind.suits(status), "kind", "upkeep.kind.unsuitable." + status);
    problems.required(recurrence, "recurrence");
    String what = problems.noting(() -> Text.optional(note, "note", 500));
    problems.raise();
    return new UpkeepEntry(kind, recurrence, what, account);
  }
}
