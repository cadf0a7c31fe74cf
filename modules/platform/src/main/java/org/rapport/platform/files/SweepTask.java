package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapport.platform.RecurringTask;

/** Removes contents whose transaction never committed, once no running one can still be theirs. */
@ApplicationScoped
class SweepTask implements RecurringTask {

  static final Duration GRACE = Duration.ofHours(24);

  private final ContentDirectory contents;
  private final FileRecords records;
  private final Clock clock;

  protected SweepTask() {
    this(null, null, null);
  }

  @Inject
  SweepTask(ContentDirectory contents, FileRecords records, Clock clock) {
    this.contents = contents;
    this.records = records;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    try {
      restoreInterrupted();
      for (Path file : old(contents.incoming())) {
        Files.deleteIfExists(file);
      }
      for (Path upper : within(contents.root(), SweepTask::isPartOfHash)) {
        for (Path lower : within(upper, SweepTask::isPartOfHash)) {
          sweep(lower);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sweep(Path directory) throws IOException {
    List<Path> old = old(directory);
    Set<String> known = records.known(old.stream().map(SweepTask::name).toList());
    for (Path file : old) {
      if (!known.contains(name(file))) {
        remove(file);
      }
    }
  }

  /** Aside first: the same content may just have come in again under this name. */
  private void remove(Path file) throws IOException {
    Files.createDirectories(removing());
    Path aside = removing().resolve(file.getFileName());
    Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (isOld(aside)) {
      Files.delete(aside);
    } else {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Puts back what a crash left aside; if it is still nobody's, it goes the next time. */
  private void restoreInterrupted() throws IOException {
    for (Path aside : within(removing(), Files::isRegularFile)) {
      Path place = contents.place(name(aside));
      if (Files.notExists(place)) {
        Files.createDirectories(place.getParent());
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.delete(aside);
      }
    }
  }

  private Path removing() {
    return contents.root().resolve("removing");
  }

  private List<Path> old(Path directory) throws IOException {
    return within(directory, file -> Files.isRegularFile(file) && isOld(file));
  }

  private boolean isOld(Path file) {
    try {
      Instant youngest = clock.instant().minus(GRACE);
      return Files.getLastModifiedTime(file).toInstant().isBefore(youngest);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> within(Path directory, Predicate<Path> wanted) throws IOException {
    if (Files.notExists(directory)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(directory)) {
      return found.filter(wanted).toList();
    }
  }

  private static boolean isPartOfHash(Path directory) {
    return name(directory).length() == 2;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
