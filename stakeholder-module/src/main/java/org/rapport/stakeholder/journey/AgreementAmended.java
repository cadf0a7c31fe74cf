package org.rapport.stakeholder.journey;

/** An agreement says something else than before. */
record AgreementAmended(long relationshipId) {}
