package org.rapport.feedback.redaction;

/** A text as it was, and with its mask. */
record MaskedText(CaseText original, String words) {}
