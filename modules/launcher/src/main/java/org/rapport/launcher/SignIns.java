package org.rapport.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With which names and passwords one can sign in, as the application leaves them in the data
 * directory.
 */
final class SignIns {

  private static final String DEMONSTRATION = "demonstration-users.txt";
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int PAUSE_MILLIS = 200;

  private SignIns() {}

  /** Waits a little for the demonstration's, which are made once the application runs. */
  static List<String> sentences(Path data, boolean demo) throws IOException, InterruptedException {
    List<String> sentences = new ArrayList<>();
    pair(data.resolve("first-password.txt"))
        .ifPresent(
            first ->
                sentences.add(
                    "Sign in at /staff as "
                        + first.get(0)
                        + " with the one-time password "
                        + first.get(1)));
    if (demo) {
      waitFor(data.resolve(DEMONSTRATION));
      pair(data.resolve(DEMONSTRATION))
          .ifPresent(
              made ->
                  sentences.add(
                      "Demonstration: sign in at /staff as "
                          + made.get(0).replace(" ", ", ")
                          + " with the password "
                          + made.get(1)));
    }
    return sentences;
  }

  private static void waitFor(Path file) throws InterruptedException {
    for (int waited = 0; waited < PATIENCE_MILLIS && !Files.exists(file); waited += PAUSE_MILLIS) {
      Thread.sleep(PAUSE_MILLIS);
    }
    Thread.sleep(PAUSE_MILLIS); // until it is written
  }

  private static Optional<List<String>> pair(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllLines(file)).filter(lines -> lines.size() >= 2);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
