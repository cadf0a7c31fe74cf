package org.rapport.platform.accounts;

/** The old password of this account counts no more, nor does anything it has opened. */
public record PasswordReplaced(long accountId) {}
