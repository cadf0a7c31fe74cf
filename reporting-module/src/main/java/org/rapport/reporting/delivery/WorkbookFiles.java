package org.rapport.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rapport.platform.Settings;

/** Prepared workbooks below the data directory; one is there whole or not at all. */
@ApplicationScoped
class WorkbookFiles {

  private Settings settings;

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  protected WorkbookFiles() {}

  @Inject
  WorkbookFiles(Settings settings) {
    this.settings = settings;
  }

  Path of(long id) {
    return folder().resolve(id + ".xlsx");
  }

  /**
   * @return its size in bytes
   */
  long write(long id, Content content) throws IOException {
    Files.createDirectories(folder());
    Path unfinished = folder().resolve(id + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        content.writeTo(out);
      }
      Files.move(unfinished, of(id), StandardCopyOption.ATOMIC_MOVE);
      return Files.size(of(id));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  void delete(long id) throws IOException {
    Files.deleteIfExists(of(id));
    Files.deleteIfExists(folder().resolve(id + ".part"));
  }

  private Path folder() {
    return settings.dataDirectory().resolve("workbooks");
  }
}
