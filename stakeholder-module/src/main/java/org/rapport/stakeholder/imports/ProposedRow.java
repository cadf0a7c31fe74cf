package org.rapport.stakeholder.imports;

import java.util.List;
import org.rapport.platform.TableRow;

/**
 * A row that is likely to be somebody known already.
 *
 * @param proposals the most similar first
 * @param decision null where nobody has decided
 * @param sameAs which proposal it is the same as, counted from 0, or null
 */
public record ProposedRow(
    TableRow row, List<Proposal> proposals, Decision decision, Integer sameAs) {

  public ProposedRow {
    proposals = List.copyOf(proposals);
  }

  /** Empty where the row was decided to be nobody known, or not decided. */
  Proposal known() {
    return decision == Decision.SAME ? proposals.get(sameAs == null ? 0 : sameAs) : null;
  }
}
