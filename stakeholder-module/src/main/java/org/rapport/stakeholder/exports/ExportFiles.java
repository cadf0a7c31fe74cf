package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.PreparedFiles;
import org.rapport.platform.Settings;

/** Exported lists that were made in the background. */
@ApplicationScoped
class ExportFiles extends PreparedFiles {

  static final String FOLDER = "stakeholder-exports";

  protected ExportFiles() {
    super(null, null);
  }

  @Inject
  ExportFiles(Settings settings) {
    super(settings, FOLDER);
  }
}
