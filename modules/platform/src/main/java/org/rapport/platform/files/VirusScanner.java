package org.rapport.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** The virus scanner somebody may have configured. */
interface VirusScanner {

  boolean isConfigured();

  /**
   * @return true if nothing was found
   * @throws IOException if the scanner gave no clear answer; the file then stays where it is
   */
  boolean findsNothingIn(Path file) throws IOException;
}
