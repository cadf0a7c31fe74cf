package org.rapport.feedback.relations;

import org.rapport.feedback.CaseState;

/**
 * A case that another has to do with.
 *
 * @param kind what the case that is read has to do with it
 * @param back whether it was said at the other case, so that {@code FOLLOWS} reads the other way
 */
public record RelationView(
    String reference, String subject, CaseState state, RelationKind kind, boolean back) {}
