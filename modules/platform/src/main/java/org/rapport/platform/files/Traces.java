package org.rapport.platform.files;

import java.io.IOException;
import java.util.Optional;

/**
 * Takes out of a file what tells who made it, where and with what, and leaves what is seen of it
 * (C2).
 */
final class Traces {

  private Traces() {}

  /** Empty where the kind cannot be cleaned, or this file is not as its kind should be. */
  static Optional<byte[]> removed(FileKind kind, byte[] content) {
    try {
      return switch (kind) {
        case TEXT, CSV -> Optional.of(content);
        case JPEG -> Optional.of(JpegTraces.removed(content));
        case PNG -> Optional.of(PngTraces.removed(content));
        case WEBP -> Optional.of(WebpTraces.removed(content));
        case DOCX, XLSX, PPTX, ODT, ODS -> Optional.of(ArchiveTraces.removed(content));
        case PDF -> Optional.of(PdfTraces.removed(content));
        default -> Optional.empty();
      };
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The same for a picture inside an archive; one that cannot be cleaned stays as it is. */
  static byte[] removedByName(String name, byte[] content) {
    return FileKind.named(name)
        .filter(FileKind::isImage)
        .flatMap(kind -> removed(kind, content))
        .orElse(content);
  }
}
