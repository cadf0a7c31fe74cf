package org.rapport.stakeholder.incidents;

import java.time.Instant;
import java.util.Map;
import org.rapport.platform.StaffMember;

/**
 * A change of a model that an exception leads to.
 *
 * @param model what all versions of the model share, null for proposals from before models were
 *     named
 * @param by name of who proposed it, empty where nobody is known
 * @param draft id of the draft that has it, null while it waits
 */
public record ProposalView(
    long incident, Long model, String text, Instant at, String by, Long draft) {

  static ProposalView of(Incident it, Map<Long, StaffMember> staff) {
    return it.proposal()
        .map(
            made ->
                new ProposalView(
                    it.id(),
                    made.modelId(),
                    made.text(),
                    made.at(),
                    IncidentView.name(made.by(), staff),
                    made.draftId()))
        .orElse(null);
  }

  public boolean isWaiting() {
    return model != null && draft == null;
  }
}
