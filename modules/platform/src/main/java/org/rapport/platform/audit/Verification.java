package org.rapport.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole trail found.
 *
 * @param holds true if every entry is as it was written, in order, with none missing
 * @param sealed links checked
 * @param waiting entries written a moment ago that are not sealed yet
 * @param problems at most {@link #LISTED}, in the order of the chain
 */
public record Verification(
    boolean holds, long sealed, long waiting, Instant at, List<Problem> problems) {

  /** More problems are found than are listed. */
  public static final int LISTED = 100;

  /** What is wrong with a link or an entry. */
  public enum Kind {
    /** The entry or its link is not what it was. */
    CHANGED,
    /** A number of the chain is missing. */
    LINK_MISSING,
    /** The link is there, its entry is gone. */
    ENTRY_MISSING,
    /** The entry was put in by hand, or its link was taken away. */
    NOT_SEALED,
    /** The chain once was longer. */
    CUT_OFF,
    /** The note of the chain's length outside the database is gone or was changed. */
    NO_NOTE
  }

  /**
   * @param number of the link, or null
   * @param entry number of the entry, or null
   */
  public record Problem(Kind kind, Long number, Long entry) {}
}
