package org.rapport.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.rapport.platform.FileTexts;

/**
 * Opens what strangers made in a process of its own, with little memory and little time: a file
 * that blows up takes nothing with it.
 */
final class ReaderProcess {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String HEAP = "-Xmx192m";

  private static final String CLASS_PATH =
      Stream.of(
              ReadDocument.class,
              Loader.class,
              RandomAccessRead.class,
              FontBoxFont.class,
              LogFactory.class)
          .map(ReaderProcess::place)
          .distinct()
          .collect(Collectors.joining(java.io.File.pathSeparator));

  private ReaderProcess() {}

  static String text(FileKind kind, Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    java().toString(),
                    HEAP,
                    "-Xss1m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "-cp",
                    CLASS_PATH,
                    ReadDocument.class.getName(),
                    kind.name(),
                    file.toAbsolutePath().toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear(); // what is secret stands there
    return answer(builder.start());
  }

  private static String answer(Process process) throws IOException {
    Executor afterwards = CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(process::destroyForcibly, afterwards);
    try {
      byte[] text = process.getInputStream().readNBytes(4 * FileTexts.MOST_CHARACTERS);
      int code = process.waitFor();
      if (code != 0 && code != ReadDocument.UNREADABLE) {
        throw new IOException("the reader ended with " + code);
      }
      return code == 0 ? new String(text, StandardCharsets.UTF_8) : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  private static Path java() {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    Path windows = bin.resolve("java.exe");
    return Files.exists(windows) ? windows : bin.resolve("java");
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
