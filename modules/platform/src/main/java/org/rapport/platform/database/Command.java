package org.rapport.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs of PostgreSQL, which refuse to run as root: root runs them without its privileges,
 * in a user namespace of their own or, where the system forbids those, as the user "nobody".
 */
record Command(List<String> prefix, boolean asNobody) {

  private static final String NOBODY = "65534";

  static Command forOwnerOf(Path directory) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Command(List.of(), false);
    }
    if (!belongsToNobody(directory) && works(List.of("unshare", "--user", "true"))) {
      return new Command(List.of("unshare", "--user"), false);
    }
    return new Command(
        List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"), true);
  }

  /** Gives the directory to the user that PostgreSQL will run as. */
  void own(Path directory) {
    if (asNobody && !belongsToNobody(directory)) {
      execute(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()), 60, directory);
    }
  }

  /**
   * @return what it printed
   * @throws IllegalStateException with what it printed, if it fails or takes longer
   */
  String run(int seconds, Path directory, List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return execute(whole, seconds, directory);
  }

  private static String execute(List<String> command, int seconds, Path directory) {
    try {
      Path output = Files.createTempFile("rapport", ".out");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile()) // a pipe would stay open in the server it starts
                .start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        String printed = Files.readString(output);
        if (!ended || process.exitValue() != 0) {
          process.destroyForcibly();
          throw new IllegalStateException(String.join(" ", command) + " failed: " + printed);
        }
        return printed;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new IllegalStateException(command.get(0) + " cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command.get(0) + " was interrupted", e);
    }
  }

  private static boolean works(List<String> command) {
    try {
      execute(command, 5, Path.of("/"));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static boolean belongsToNobody(Path directory) {
    try {
      return Files.exists(directory)
          && Files.getAttribute(directory, "unix:uid").toString().equals(NOBODY);
    } catch (IOException e) {
      return false;
    }
  }
}
