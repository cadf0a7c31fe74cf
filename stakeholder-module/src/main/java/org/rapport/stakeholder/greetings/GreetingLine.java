package org.rapport.stakeholder.greetings;

import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Language;

/**
 * What one person is sent, or why nothing.
 *
 * @param contactId the main contact, null where there is none
 * @param contact its name, else empty
 * @param email null where none is known
 * @param obstacle null where it is sent
 */
public record GreetingLine(
    long stakeholderId,
    String stakeholder,
    StakeholderStatus status,
    Long contactId,
    String contact,
    Language language,
    String email,
    String subject,
    String text,
    GreetingObstacle obstacle) {

  public boolean isSent() {
    return obstacle == null;
  }
}
