package org.rapport.platform.files;

/** Which files are to be scanned anew. */
public enum Rescan {
  /** Those that wait, at once. */
  WAITING,
  /** Those that were let in while nothing scanned. */
  UNSCANNED,
  /** Those in which something was found: it may have been a false alarm. */
  WITHHELD,
  ALL
}
