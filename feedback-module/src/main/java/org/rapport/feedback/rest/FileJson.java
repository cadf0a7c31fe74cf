package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.FileView;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.FileRelease;

/**
 * An attached file.
 *
 * @param id a text, because it is too large for some clients' numbers
 * @param telling whether it may say who made it, though they do not want to be known
 * @param release RELEASED, BEING_CHECKED or WITHHELD; only a released file is handed out
 */
public record FileJson(
    String id,
    String name,
    String mediaType,
    long size,
    Instant attachedAt,
    FileRelease release,
    boolean telling) {

  static FileJson of(FileView file) {
    return new FileJson(
        String.valueOf(file.id()),
        file.name(),
        file.mediaType(),
        file.size(),
        file.attachedAt(),
        file.release(),
        file.telling());
  }

  /**
   * Null where none was given.
   *
   * @throws Invalid for {@code file} where it is no id
   */
  static Long idOf(String given) {
    try {
      return given == null ? null : Long.valueOf(given);
    } catch (NumberFormatException e) {
      throw Invalid.field("file", Message.of("feedback", "invalid.evidenceFile"));
    }
  }

  static List<FileJson> of(List<FileView> files) {
    return files.stream().map(FileJson::of).toList();
  }
}
