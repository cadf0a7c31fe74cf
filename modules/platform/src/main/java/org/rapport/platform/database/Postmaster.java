package org.rapport.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that holds a data directory, as its {@code postmaster.pid} tells.
 *
 * @param pid process id
 */
record Postmaster(long pid) {

  /** Empty where no server runs there; a file that a killed server left behind does not count. */
  static Optional<Postmaster> of(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(new Postmaster(Long.parseLong(lines.get(0).trim())))
              .filter(Postmaster::isAlive);
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read postmaster.pid in " + data, e);
    }
  }

  /**
   * False too for another program that got the same number, and for one that died unburied: it has
   * no command.
   */
  private boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .filter(command -> command.contains("postgres"))
        .isPresent();
  }
}
