package org.rapport.stakeholder.imports;

import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.SourceKind;

/**
 * What holds for rows that say nothing about it.
 *
 * @param reason of the status; null for a sentence that names the file
 */
public record Defaults(
    StakeholderForm form, StakeholderStatus status, SourceKind source, String reason) {

  static final Defaults USUAL =
      new Defaults(
          StakeholderForm.ORGANIZATION,
          StakeholderStatus.POTENTIAL,
          SourceKind.THEY_CONTACTED,
          null);
}
