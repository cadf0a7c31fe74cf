package org.rapport.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.stream.Stream;

/** Files prepared in the background, below the data directory; one is there whole or not at all. */
public class PreparedFiles {

  private final Settings settings;
  private final String folder;
  private final String ending;

  /** Writes the content of a file. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Workbooks.
   *
   * @param folder name of the directory they are in
   */
  protected PreparedFiles(Settings settings, String folder) {
    this(settings, folder, ".xlsx");
  }

  /**
   * @param ending of their names
   */
  protected PreparedFiles(Settings settings, String folder, String ending) {
    this.settings = settings;
    this.folder = folder;
    this.ending = ending;
  }

  public Path of(long id) {
    return folder().resolve(id + ending);
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

  /** Takes those away that were made before this moment. */
  public void forgetBefore(Instant moment) throws IOException {
    if (!Files.isDirectory(folder())) {
      return;
    }
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path folder() {
    return settings.dataDirectory().resolve(folder);
  }
}
