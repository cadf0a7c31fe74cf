package org.rapport.feedback.cases;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file somebody sends along.
 *
 * @param name the name it came with
 * @param content null where the store has it already
 * @param storedId of a file that the store has already, else null
 */
public record Upload(String name, Content content, Long storedId) {

  public Upload(String name, Content content) {
    this(name, content, null);
  }

  /** A file that was kept before there was a case. */
  public static Upload stored(String name, long fileId) {
    return new Upload(name, null, fileId);
  }

  /** What is in it; opened once, when it is kept. */
  public interface Content {
    InputStream open() throws IOException;
  }
}
