package org.rapport.stakeholder.imports;

/** What to do with a row that is likely to be somebody known already. */
public enum Decision {
  /** It is somebody else: a stakeholder of its own. */
  TAKE,
  /** It is the same: fill the gaps of the known one. */
  SAME,
  /** Leave it out. */
  SKIP
}
