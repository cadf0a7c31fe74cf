package org.rapport.stakeholder.imports;

/** What has become of a row. */
enum RowState {
  /** Not looked at yet. */
  NEW,
  /** Right, and waiting to be taken. */
  WAITING,
  REFUSED,
  /** A stakeholder of its own. */
  TAKEN,
  /** Added to a stakeholder that was there. */
  JOINED,
  /** Said to be a duplicate, or likely to be one and nobody has decided. */
  LEFT_OUT,
  /** Stayed when the import was undone, because somebody had worked on it. */
  STAYING,
  /** Taken out of the registry again. */
  GONE
}
