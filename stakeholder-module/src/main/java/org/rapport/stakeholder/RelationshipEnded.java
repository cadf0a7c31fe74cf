package org.rapport.stakeholder;

import java.time.LocalDate;
import java.util.Set;

/**
 * Fired in the transaction that ends a relationship; the stakeholder is potential again and is kept
 * in touch with (mission J9, J17).
 *
 * @param formal whether there was an agreement
 * @param broken whether it was broken off rather than having met its goal
 * @param causes what broke it, empty where nothing did or it never was formal
 */
public record RelationshipEnded(
    long stakeholderId,
    long relationshipId,
    LocalDate on,
    boolean formal,
    boolean broken,
    Set<EndingCause> causes) {

  public RelationshipEnded {
    causes = Set.copyOf(causes);
  }
}
