package org.rapport.feedback.causes;

import org.rapport.kernel.BilingualName;

/** A root cause of the house's list. */
public record CauseView(long id, BilingualName name, boolean retired) {}
