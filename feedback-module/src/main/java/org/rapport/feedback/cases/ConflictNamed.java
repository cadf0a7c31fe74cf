package org.rapport.feedback.cases;

/** Fired in the transaction that names a member of staff whom a case is about (C6). */
public record ConflictNamed(KnownCase subject, long staffId) {}
