package org.rapport.stakeholder.journey;

/** Why a relationship may be ended before it is formal; there are no other reasons (mission J9). */
public enum EndReason {
  /** The party or its need is not within our remit, mission or functions. */
  OUTSIDE_REMIT,
  /** They do not want it, we do not suit the need, or it is met already. */
  UNWILLING_UNSUITABLE_OR_MET,
  /** Their view of the need and what we can give do not fit. */
  EXPECTATIONS_DO_NOT_FIT,
  BEYOND_CONTROL
}
