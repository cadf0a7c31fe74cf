package org.rapport.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One application per data directory; the system releases the lock even of a killed one. The
 * launcher of rapport.jar takes the same lock before the server starts and says so in a system
 * property.
 */
final class DirectoryLock {

  private static final String LOCKED_BY_LAUNCHER = "rapport.locked-directory";

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock of(Path directory) {
    if (directory.toString().equals(System.getProperty(LOCKED_BY_LAUNCHER))) {
      return new DirectoryLock(null);
    }
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("rapport.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (locked(channel) == null) {
        channel.close();
        throw new IllegalStateException("another Rapport is using the data directory " + directory);
      }
      return new DirectoryLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + directory, e);
    }
  }

  private static FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // held within this process
      return null;
    }
  }

  void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
