package org.rapport.ear;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A file system of the test's own, to be filled up or to lose its power. Mounting takes root on
 * Linux; elsewhere the test is skipped and says so.
 */
final class Mounted implements AutoCloseable {

  private static final int SECONDS = 60;

  private final Path place;

  private Mounted(Path place) {
    this.place = place;
  }

  /** In memory, with so much room. */
  static Mounted inMemory(Path place, int megabytes) {
    return mount(place, "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs");
  }

  /**
   * The disk whose content is that file. It writes what it must and nothing by itself: as much as
   * possible is lost with the power.
   */
  static Mounted disk(Path image, Path place) {
    return mount(place, "-t", "ext4", "-o", "loop,commit=600", image.toString());
  }

  /** An empty disk. */
  static Path image(Path file, int megabytes) {
    possible(List.of("truncate", "--size=" + megabytes + "M", file.toString()));
    possible(List.of("mkfs.ext4", "-q", "-F", file.toString()));
    return file;
  }

  /** What the disk holds at this moment; what is only in memory is not in the copy. */
  static Path copyOf(Path image, Path copy) {
    possible(List.of("cp", "--sparse=always", image.toString(), copy.toString()));
    return copy;
  }

  Path place() {
    return place;
  }

  /**
   * Fills it to the last byte.
   *
   * @return what takes the room
   */
  Path fill() {
    Path filler = place.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] megabyte = new byte[1024 * 1024];
      while (true) {
        out.write(megabyte);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  @Override
  public void close() {
    // a process that was killed may hold it for a moment yet
    RunningJar.await(Duration.ofSeconds(SECONDS), () -> works(List.of("umount", place.toString())));
  }

  private static Mounted mount(Path place, String... options) {
    try {
      Files.createDirectories(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(options));
    command.add(place.toString());
    possible(command);
    return new Mounted(place);
  }

  private static void possible(List<String> command) {
    if (!works(command)) {
      abort("this machine does not let a test run: " + String.join(" ", command));
    }
  }

  private static boolean works(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
