package org.rapport.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk did not take a file: it is full, broken or away. Nothing of the file counts as kept. */
public class FilesUnavailable extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  public FilesUnavailable(IOException cause) {
    super(cause);
  }
}
