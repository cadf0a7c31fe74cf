package org.rapport.stakeholder.reviews;

import org.rapport.stakeholder.registry.Language;

/**
 * What one contact of the party is sent, or why nothing.
 *
 * @param attended whether they took part
 * @param email null where none is known
 * @param obstacle null where the results can be sent
 */
public record ResultLine(
    long contact,
    String name,
    boolean attended,
    Language language,
    String email,
    String subject,
    String text,
    ResultObstacle obstacle) {

  public boolean isSendable() {
    return obstacle == null;
  }
}
