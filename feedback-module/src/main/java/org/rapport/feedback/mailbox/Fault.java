package org.rapport.feedback.mailbox;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What failed and where, for a log. What a failure says is left out: it may quote the mail or an
 * address.
 */
final class Fault {

  private static final int DEEPEST = 8;

  private Fault() {}

  static String of(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .map(cause -> cause.getClass().getName() + place(cause))
        .collect(Collectors.joining(", because of "));
  }

  private static String place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.rapport."))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }
}
