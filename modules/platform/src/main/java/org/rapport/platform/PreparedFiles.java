package org.rapport.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files prepared in the background, below the data directory; one is there whole or not at all. */
public class PreparedFiles {

  private final Settings settings;
  private final String folder;

  /** Writes the content of a file. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param folder name of the directory they are in
   */
  protected PreparedFiles(Settings settings, String folder) {
    this.settings = settings;
    this.folder = folder;
  }

  public Path of(long id) {
    return folder().resolve(id + ".xlsx");
  }

  /**
   * @return its size in bytes
   */
  public long write(long id, Content content) throws IOException {
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

  public void delete(long id) throws IOException {
    Files.deleteIfExists(of(id));
    Files.deleteIfExists(folder().resolve(id + ".part"));
  }

  private Path folder() {
    return settings.dataDirectory().resolve(folder);
  }
}
