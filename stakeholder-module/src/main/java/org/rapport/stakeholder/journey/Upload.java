package org.rapport.stakeholder.journey;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file somebody sends along.
 *
 * @param name the name it came with
 */
public record Upload(String name, Content content) {

  /** What is in it; opened once, when it is kept. */
  public interface Content {
    InputStream open() throws IOException;
  }
}
