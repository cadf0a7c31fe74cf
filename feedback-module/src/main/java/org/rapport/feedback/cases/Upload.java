package org.rapport.feedback.cases;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file somebody sends along.
 *
 * @param name the name it came with
 * @param content null where the store has it already
 * @param storedId of a file that the store has already, else null
 * @param traceless whether its sender wants what it tells of them taken out: place, device, author
 */
public record Upload(String name, Content content, Long storedId, boolean traceless) {

  public Upload(String name, Content content) {
    this(name, content, null, false);
  }

  /** A file that was kept before there was a case. */
  public static Upload stored(String name, long fileId) {
    return new Upload(name, null, fileId, false);
  }

  /** The same, with or without what it tells of its sender. */
  public Upload asked(boolean withoutTraces) {
    return new Upload(name, content, storedId, withoutTraces);
  }

  /** What is in it; opened once, when it is kept. */
  public interface Content {
    InputStream open() throws IOException;
  }
}
