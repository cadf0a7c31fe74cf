package org.rapport.stakeholder.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rapport.platform.FileStore;
import org.rapport.platform.StoredFile;

/**
 * A file somebody sends along.
 *
 * @param name the name it came with
 */
public record Upload(String name, Content content) {

  /** Kept in the store, which judges it by its content. */
  public StoredFile keptIn(FileStore store) {
    try (InputStream in = content.open()) {
      return store.keep(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in it; opened once, when it is kept. */
  public interface Content {
    InputStream open() throws IOException;
  }
}
