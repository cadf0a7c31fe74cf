package org.rapport.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one-time password that the first start leaves in the data directory until it is used. */
final class FirstPassword {

  private FirstPassword() {}

  static Optional<String> in(Path data) throws IOException {
    Path file = data.resolve("first-password.txt");
    try {
      List<String> lines = Files.readAllLines(file);
      return Optional.of(
          "Sign in at /staff as "
              + lines.get(0)
              + " with the one-time password "
              + lines.get(1)
              + "  (also in "
              + file
              + ")");
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
