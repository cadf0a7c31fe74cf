package org.rapport.feedback.redaction;

import java.util.List;

/**
 * What was masked, for who may read it.
 *
 * @param passage the words, or null where whole texts were masked
 * @param texts as they read before
 */
public record OriginalView(RedactionView redaction, String passage, List<Text> texts) {

  /** A text as it read before. */
  public record Text(TextPlace place, String words) {}
}
