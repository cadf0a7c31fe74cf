package org.rapport.feedback.cases;

import java.util.function.LongPredicate;

/**
 * Fired in the transaction that keeps a case from members of staff (C6).
 *
 * @param keptFrom whether it is, from an account
 */
public record ConflictNamed(KnownCase subject, LongPredicate keptFrom) {}
