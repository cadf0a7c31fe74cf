package org.rapport.stakeholder.registry;

import java.time.Instant;
import java.util.List;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

/**
 * A line of the list of stakeholders.
 *
 * @param otherName empty where there is none
 * @param groups ids of its groups
 * @param responsible accounts of who is responsible
 * @param mainContact name of the main contact, empty where there is none
 */
public record StakeholderRow(
    long id,
    String name,
    String otherName,
    StakeholderForm form,
    StakeholderStatus status,
    List<Long> groups,
    List<Long> responsible,
    String mainContact,
    Instant changedAt) {

  StakeholderSummary summary() {
    return new StakeholderSummary(id, name, otherName, form, status);
  }
}
