package org.rapport.stakeholder.registry;

/** How a stakeholder came to be known (mission R4). */
public enum SourceKind {
  REFERRAL,
  THEY_CONTACTED,
  /** A single worker made the first step. */
  WORKER_CONTACTED,
  /** The center as such made the first step. */
  CENTER_CONTACTED
}
