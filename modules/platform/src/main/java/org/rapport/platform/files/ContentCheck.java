package org.rapport.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Says whether a file is what its name says, and harmless to open. */
final class ContentCheck {

  /** A file that every virus scanner must find; in two halves, so that none finds it here. */
  private static final String TEST_VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int LOOKED_AT = 64 * 1024;

  private ContentCheck() {}

  /**
   * @return what the file is
   * @throws Invalid for field {@code files} with the reason
   */
  static FileKind of(Path file, String name) throws IOException {
    FileKind kind = FileKind.named(name).orElseThrow(() -> refused("files.type", name));
    byte[] start = start(file);
    if (new String(start, StandardCharsets.ISO_8859_1).contains(TEST_VIRUS)) {
      throw refused("files.infected", name);
    }
    if (!kind.mayLookLike(detected(start)) || !isExactly(kind, start)) {
      throw refused("files.content", name);
    }
    if (kind.isArchive()) {
      ArchiveCheck.of(file, kind, name);
    }
    if (kind.isImage()) {
      ImageSize size = ImageSize.of(start).orElseThrow(() -> refused("files.content", name));
      if (!size.isSane()) {
        throw refused("files.imageSize", name);
      }
    }
    return kind;
  }

  static Invalid refused(String key, Object... arguments) {
    return Invalid.field("files", Message.of("platform", key, arguments));
  }

  /** What the detector tolerates and we do not. */
  private static boolean isExactly(FileKind kind, byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return switch (kind) {
      case PDF -> text.startsWith("%PDF-");
      case M4A, MP4 -> text.startsWith("ftyp", 4) && !text.startsWith("ftypqt", 4);
      case TEXT, CSV -> PlainText.looksLikeIt(start);
      default -> true;
    };
  }

  private static String detected(byte[] start) throws IOException {
    return MimeTypes.getDefaultMimeTypes()
        .detect(new ByteArrayInputStream(start), new Metadata())
        .toString();
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(LOOKED_AT);
    }
  }
}
