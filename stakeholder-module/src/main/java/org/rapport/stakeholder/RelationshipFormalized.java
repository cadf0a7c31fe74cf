package org.rapport.stakeholder;

import java.time.LocalDate;

/** Fired in the transaction that makes a relationship formal (mission J10). */
public record RelationshipFormalized(long stakeholderId, long relationshipId, LocalDate on) {}
