package org.rapport.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that ships inside Rapport, unpacked once below a directory. */
record PostgresBinaries(Path home) {

  private static final String VERSION = "18.6";
  private static final int LEFT_OVER_SECONDS = 10;

  /** Unpacks beside the final place and renames, so that a crash leaves no half installation. */
  static PostgresBinaries unpackedBelow(Path directory) {
    Path home = directory.resolve("postgresql-" + VERSION);
    if (!Files.isDirectory(home)) {
      try {
        Files.createDirectories(directory);
        Path half = Files.createTempDirectory(directory, "unpacking");
        unpack(half);
        sync(half);
        moveUnlessThere(half, home);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot unpack PostgreSQL below " + directory, e);
      }
    }
    return new PostgresBinaries(real(home));
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /**
   * Ends the children of a killed server and waits for them: two generations on one data directory
   * would destroy it. They run this very copy of the program, so no other server is meant.
   */
  void endLeftOvers() {
    String server = program("postgres");
    ProcessHandle.allProcesses()
        .filter(process -> process.info().command().filter(server::equals).isPresent())
        .forEach(
            process -> {
              process.destroyForcibly();
              process.onExit().orTimeout(LEFT_OVER_SECONDS, TimeUnit.SECONDS).join();
            });
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream packed = archive();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(file.getParent());
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
          if ((entry.getMode() & 0100) != 0) {
            file.toFile().setExecutable(true, false);
          }
        }
      }
    }
    target.toFile().setReadable(true, false);
    target.toFile().setExecutable(true, false); // a temporary directory is closed to others
  }

  /** Else a power loss may leave the final name, which is believed, with files cut short. */
  private static void sync(Path unpacked) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(unpacked)) {
      files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path file : files) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  /** As the system names it in its list of processes. */
  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream archive() throws IOException {
    String name = "/postgres-" + system() + "-" + machine() + ".txz";
    InputStream found = PostgresBinaries.class.getResourceAsStream(name);
    if (found == null) {
      throw new IOException(
          "no PostgreSQL for this system ("
              + name
              + "); set RAPPORT_DB_URL to use one of your own");
    }
    return found;
  }

  private static String system() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
  }

  private static String machine() {
    String arch = System.getProperty("os.arch");
    return switch (arch) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> arch;
    };
  }

  private static void moveUnlessThere(Path half, Path home) throws IOException {
    try {
      Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) { // else another process was faster
        throw e;
      }
    }
  }
}
