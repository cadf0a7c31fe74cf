package org.rapport.feedback.portal;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;

/** Files as they come with a form. */
final class Parts {

  private Parts() {}

  /** A browser sends an empty part where nothing was chosen. */
  static List<Part> sent(List<Part> parts) {
    return parts == null
        ? List.of()
        : parts.stream().filter(part -> part != null && !name(part).isEmpty()).toList();
  }

  static String name(Part part) {
    return part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
  }

  static <T> T read(Part part, BiFunction<InputStream, String, T> reader) {
    try (InputStream content = part.getInputStream()) {
      return reader.apply(content, name(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
