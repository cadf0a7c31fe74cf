package org.rapport.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The terminal belongs to Rapport's own few sentences; whatever else is printed goes to the log.
 */
final class Console {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private Console() {}

  static void say(String line) {
    OUT.println(line);
  }

  static void complain(String line) {
    ERR.println(line);
  }

  static void sendTheRestToTheLog() {
    System.setOut(stream("stdout"));
    System.setErr(stream("stderr"));
  }

  private static PrintStream stream(String name) {
    return new PrintStream(new Lines(Logger.getLogger(name)), true, StandardCharsets.UTF_8);
  }

  private static final class Lines extends OutputStream {

    private final Logger log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(Logger log) {
      this.log = log;
    }

    @Override
    public synchronized void write(int b) {
      if (b != '\n') {
        line.write(b);
        return;
      }
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      if (!text.isBlank()) {
        log.log(Level.INFO, text);
      }
    }
  }
}
