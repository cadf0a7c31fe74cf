package org.rapport.stakeholder.rest;

import jakarta.ws.rs.core.EntityPart;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapport.stakeholder.journey.Upload;

/** The files of a multipart request; other parts are ignored. */
final class UploadedFiles {

  private UploadedFiles() {}

  static List<Upload> of(List<EntityPart> parts) {
    return parts.stream()
        .filter(part -> part.getFileName().isPresent())
        .map(part -> new Upload(name(part.getFileName().get()), part::getContent))
        .toList();
  }

  /** Headers are read as Latin letters; what was sent as UTF-8 is put right. */
  private static String name(String header) {
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
