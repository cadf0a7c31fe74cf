package org.rapport.stakeholder.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.rapport.platform.Download;
import org.rapport.stakeholder.journey.ReadAgreementFiles.Handed;

/** A file as the answer of a request. */
final class DownloadedFile {

  private DownloadedFile() {}

  static Response of(Handed handed) {
    StreamingOutput body =
        out -> {
          try (InputStream content = handed.content()) {
            content.transferTo(out);
          }
        };
    Response.ResponseBuilder answer = Response.ok(body);
    Download.headers(handed.file()).forEach(answer::header);
    return answer.build();
  }
}
