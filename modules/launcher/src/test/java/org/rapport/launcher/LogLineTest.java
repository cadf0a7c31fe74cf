package org.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void an_event_is_one_line_whatever_it_says() {
    LogRecord event =
        new LogRecord(Level.WARNING, "two\nlines, \"quoted\" \\ and \u2028 \u0007 {0}");
    event.setLoggerName("org.rapport");
    event.setThrown(new IllegalStateException("outer", new RuntimeException("inner")));

    String line = new LogLine().format(event);

    assertThat(line).endsWith("}\n").doesNotContain("\u2028", "\u0007");
    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line)
        .contains("two\\nlines, \\\"quoted\\\" \\\\ and \\u2028 \\u0007")
        .contains("caused by java.lang.RuntimeException: inner");
  }
}
