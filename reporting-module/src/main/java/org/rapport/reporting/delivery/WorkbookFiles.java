package org.rapport.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.platform.PreparedFiles;
import org.rapport.platform.Settings;

/** Prepared workbooks of figures. */
@ApplicationScoped
class WorkbookFiles extends PreparedFiles {

  protected WorkbookFiles() {
    super(null, null);
  }

  @Inject
  WorkbookFiles(Settings settings) {
    super(settings, "workbooks");
  }
}
