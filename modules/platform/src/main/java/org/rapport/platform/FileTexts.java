package org.rapport.platform;

import java.io.IOException;

/** What is written in kept files, for search. */
public interface FileTexts {

  /** So much of a file is read, about fifty pages. */
  int MOST_CHARACTERS = 100_000;

  /**
   * The text of a file, {@link #MOST_CHARACTERS} of it at most; empty where its kind has none, or
   * where it is damaged or encrypted.
   *
   * @throws NotFound where there is no such file or it is not released from quarantine
   * @throws IOException where it could not be read this time
   */
  String of(long id) throws IOException;
}
