package org.rapport.stakeholder.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.rapport.platform.Download;
import org.rapport.stakeholder.journey.ReadAgreementFiles.Handed;

/** A file on its way to a browser: always to be saved, never shown inline (ASVS 5.4.1). */
final class HandedFile {

  private HandedFile() {}

  static void send(Handed handed, HttpServletResponse response) throws IOException {
    try (InputStream content = handed.content()) {
      Download.headers(handed.file()).forEach(response::setHeader);
      content.transferTo(response.getOutputStream());
    }
  }
}
