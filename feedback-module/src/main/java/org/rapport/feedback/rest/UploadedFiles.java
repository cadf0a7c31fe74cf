package org.rapport.feedback.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapport.feedback.cases.Upload;

/** The files of a multipart request. */
final class UploadedFiles {

  private UploadedFiles() {}

  /**
   * With a part {@code traceless} of {@code true}, what they tell of their sender is taken out.
   *
   * @throws org.rapport.kernel.Invalid where there is no body
   */
  static List<Upload> of(List<EntityPart> parts) {
    boolean traceless = Body.given(parts).stream().anyMatch(UploadedFiles::asksForNoTraces);
    return parts.stream()
        .filter(part -> part.getFileName().isPresent())
        .map(part -> new Upload(name(part.getFileName().get()), part::getContent).asked(traceless))
        .toList();
  }

  private static boolean asksForNoTraces(EntityPart part) {
    if (part.getFileName().isPresent() || !"traceless".equals(part.getName())) {
      return false;
    }
    try {
      String said = new String(part.getContent().readNBytes(10), StandardCharsets.UTF_8);
      return "true".equalsIgnoreCase(said.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Headers are read as Latin letters; what is in truth UTF-8, as browsers and curl send it, is put
   * right.
   */
  static String name(String header) {
    byte[] sent = header.getBytes(StandardCharsets.ISO_8859_1);
    if (!new String(sent, StandardCharsets.ISO_8859_1).equals(header)) {
      return header; // somebody read it rightly already
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
