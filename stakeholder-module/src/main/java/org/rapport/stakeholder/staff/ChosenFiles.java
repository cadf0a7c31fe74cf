package org.rapport.stakeholder.staff;

import jakarta.servlet.http.Part;
import java.util.List;
import org.rapport.stakeholder.journey.Upload;

/** The files a person has chosen in a form. */
final class ChosenFiles {

  private ChosenFiles() {}

  /** A browser sends a nameless part where no file was chosen. */
  static List<Upload> of(List<Part> parts) {
    return parts == null
        ? List.of()
        : parts.stream()
            .filter(part -> part.getSubmittedFileName() != null)
            .filter(part -> !part.getSubmittedFileName().isEmpty())
            .map(part -> new Upload(part.getSubmittedFileName(), part::getInputStream))
            .toList();
  }
}
