package org.rapport.feedback.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a verb of a case brought about: the line for its history and the records that came with it,
 * all still to be kept.
 */
record Happened(TimelineEntry entry, List<Object> records) {

  static Happened with(TimelineEntry entry, Object... records) {
    return new Happened(entry, Stream.of(records).filter(Objects::nonNull).toList());
  }
}
