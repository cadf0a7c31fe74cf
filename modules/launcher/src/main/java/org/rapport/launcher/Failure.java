package org.rapport.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Remembers what went wrong first, to say it in one sentence where a start fails. */
public class Failure extends Handler {

  private static String first = "";

  static synchronized String sentence() {
    return first;
  }

  @Override
  public void publish(LogRecord event) {
    if (event.getLevel().intValue() >= Level.SEVERE.intValue()) {
      remember(event.getThrown() == null ? event.getMessage() : root(event.getThrown()));
    }
  }

  @Override
  public void flush() {
    // nothing is buffered
  }

  @Override
  public void close() {
    // nothing is open
  }

  private static synchronized void remember(String text) {
    if (first.isEmpty() && text != null) {
      first = text.lines().findFirst().orElse("").strip();
    }
  }

  private static String root(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
