package org.rapport.feedback.inbox;

import java.util.List;

/** Reads rows of the inbox. */
interface InboxRows {

  /** The first rows of the query's order, or of the opposite order. */
  List<InboxItem> read(InboxQuery query, InboxCursor from, int limit);

  /** Whether the words of a search are in so few cases that they are better gathered first. */
  boolean hasFewHits(InboxQuery search);

  /** Counts up to one more than {@link InboxQuery#countedTo}. */
  long count(InboxQuery query);
}
