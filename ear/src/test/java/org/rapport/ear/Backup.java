package org.rapport.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The README's steps for a data directory with the embedded database. */
final class Backup {

  private static final Set<Path> LEFT_OUT = Set.of(Path.of("server"), Path.of("log"));

  private final Path copy;

  private Backup(Path copy) {
    this.copy = copy;
  }

  /** Copies the data directory of a Rapport that is stopped. */
  static Backup of(Path data, Path copy) {
    copy(data, copy);
    return new Backup(copy);
  }

  static void lose(Path data) {
    try (Stream<Path> all = Files.walk(data)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void restoreTo(Path data) {
    copy(copy, data);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      List<Path> paths =
          all.filter(path -> LEFT_OUT.stream().noneMatch(from.relativize(path)::startsWith))
              .toList();
      for (Path path : paths) {
        // with owners and rights, as cp -a: PostgreSQL wants its directory to itself
        Path target = to.resolve(from.relativize(path).toString());
        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
