package org.rapport.platform.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs alone: writes the text of one file to its output, and ends itself where that takes long. */
final class ReadDocument {

  /** How it ends where the file cannot be read, now or ever. */
  static final int UNREADABLE = 4;

  private static final int TOO_LONG = 5;
  private static final int SECONDS = 30;

  private ReadDocument() {}

  /**
   * @param args the kind of file, and where it is
   */
  public static void main(String[] args) {
    Thread watch = new Thread(ReadDocument::endLate, "watch");
    watch.setDaemon(true);
    watch.start();
    try {
      String text = DocumentText.of(FileKind.valueOf(args[0]), Path.of(args[1]));
      PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      out.print(text);
      out.flush();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      Runtime.getRuntime().halt(UNREADABLE);
    }
  }

  private static void endLate() {
    try {
      java.util.concurrent.TimeUnit.SECONDS.sleep(SECONDS);
      Runtime.getRuntime().halt(TOO_LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
