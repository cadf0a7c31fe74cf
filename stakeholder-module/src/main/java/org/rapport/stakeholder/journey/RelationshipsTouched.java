package org.rapport.stakeholder.journey;

import java.util.List;

/** Something about these relationships is new; told in the same transaction. */
record RelationshipsTouched(List<Long> ids) {}
