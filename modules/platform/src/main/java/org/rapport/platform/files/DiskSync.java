package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Waits until the disk has what was written; a power loss cannot take it any more then. */
@ApplicationScoped
class DiskSync {

  void file(FileChannel written) throws IOException {
    written.force(true);
  }

  /** A new name survives a power loss only once its directory is synced. */
  void directory(Path directory) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // directories cannot be opened there
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
