package org.rapport.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The virus scanner somebody may have configured. */
interface VirusScanner {

  boolean isConfigured();

  /** What it calls itself, with the day of its signatures; empty where it does not answer now. */
  Optional<String> version();

  /**
   * @return true if nothing was found
   * @throws IOException if the scanner gave no clear answer; the file then stays where it is
   */
  boolean findsNothingIn(Path file) throws IOException;
}
