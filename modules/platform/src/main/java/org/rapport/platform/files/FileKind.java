package org.rapport.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files Rapport takes: what they are called and what their content must look like. */
enum FileKind {
  PDF("application/pdf", Set.of("application/pdf"), "pdf"),
  JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
  PNG("image/png", Set.of("image/png", "image/apng"), "png"),
  GIF("image/gif", Set.of("image/gif"), "gif"),
  WEBP("image/webp", Set.of("image/webp"), "webp"),
  HEIC(
      "image/heic",
      Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"),
      "heic",
      "heif"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Archive.TYPES,
      "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Archive.TYPES, "xlsx"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      Archive.TYPES,
      "pptx"),
  ODT("application/vnd.oasis.opendocument.text", Archive.TYPES, "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", Archive.TYPES, "ods"),
  TEXT("text/plain", PlainText.TYPES, "txt"),
  CSV("text/csv", PlainText.TYPES, "csv"),
  MP3("audio/mpeg", Set.of("audio/mpeg"), "mp3"),
  M4A("audio/mp4", Movie.TYPES, "m4a"),
  MP4("video/mp4", Movie.TYPES, "mp4");

  /** What the detector says of the formats that are zip archives. */
  private static final class Archive {
    static final Set<String> TYPES =
        Set.of(
            "application/zip",
            "application/x-tika-ooxml",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");
  }

  /** What the detector says of the brands of MPEG-4. */
  private static final class Movie {
    static final Set<String> TYPES =
        Set.of(
            "audio/mp4",
            "video/mp4",
            "video/x-m4v",
            "video/3gpp",
            "video/3gpp2",
            "video/quicktime"); // brands it does not know
  }

  private final String mediaType;
  private final Set<String> contents;
  private final List<String> extensions;

  FileKind(String mediaType, Set<String> contents, String... extensions) {
    this.mediaType = mediaType;
    this.contents = contents;
    this.extensions = List.of(extensions);
  }

  static Optional<FileKind> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.extensions.stream().anyMatch(e -> lower.endsWith("." + e)))
        .findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * @param detected media type that the content shows by itself
   */
  boolean mayLookLike(String detected) {
    return contents.contains(detected);
  }

  boolean isArchive() {
    return contents == Archive.TYPES;
  }

  boolean isImage() {
    return mediaType.startsWith("image/");
  }
}
