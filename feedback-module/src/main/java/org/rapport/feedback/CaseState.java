package org.rapport.feedback;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum CaseState {
  /** It is in, it was acknowledged, nobody has assessed it yet. */
  RECEIVED,
  ASSESSED,
  INVESTIGATING,
  /** The decision has been sent; the complainant may still answer to it. */
  DECIDED,
  CLOSED,
  /** Taken back by who sent it. */
  WITHDRAWN;

  /** The states in which a decision is still owed. */
  public static final Set<CaseState> OPEN = Set.copyOf(EnumSet.range(RECEIVED, INVESTIGATING));

  /** Whether a decision is still owed. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
