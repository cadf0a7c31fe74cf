package org.rapport.launcher;

import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One event, one line, as JSON. The thread's name carries the id of the request it works on. */
public class LogLine extends Formatter {

  private static final int MOST_FRAMES = 40;

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder(200);
    line.append("{\"time\":\"").append(Instant.ofEpochMilli(event.getMillis())).append('"');
    field(line, "level", event.getLevel().getName());
    field(line, "logger", event.getLoggerName());
    field(line, "thread", Thread.currentThread().getName());
    field(line, "message", formatMessage(event));
    if (event.getThrown() != null) {
      field(line, "thrown", trace(event.getThrown()));
    }
    return line.append("}\n").toString();
  }

  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      trace.append(trace.isEmpty() ? "" : "\ncaused by ").append(cause);
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        trace.append("\n at ").append(frames[i]);
      }
    }
    return trace.toString();
  }

  private static void field(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"");
    String text = value == null ? "" : value.strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            line.append(String.format("\\u%04x", (int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
    line.append('"');
  }
}
