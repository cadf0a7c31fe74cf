package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapport.platform.PreparedFiles;
import org.rapport.platform.Settings;

/** Copies of what is held of a person, by the number of the request. */
@ApplicationScoped
class PersonFiles extends PreparedFiles {

  protected PersonFiles() {
    super(null, null);
  }

  @Inject
  PersonFiles(Settings settings) {
    super(settings, "person-exports", ".zip");
  }

  void forget(long number) {
    try {
      delete(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
