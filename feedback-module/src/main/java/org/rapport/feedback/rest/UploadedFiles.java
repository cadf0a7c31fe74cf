package org.rapport.feedback.rest;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import org.rapport.feedback.cases.Upload;

/** The files of a multipart request; other parts are ignored. */
final class UploadedFiles {

  private UploadedFiles() {}

  static List<Upload> of(List<EntityPart> parts) {
    return Body.given(parts).stream()
        .filter(part -> part.getFileName().isPresent())
        .map(part -> new Upload(part.getFileName().get(), part::getContent))
        .toList();
  }
}
