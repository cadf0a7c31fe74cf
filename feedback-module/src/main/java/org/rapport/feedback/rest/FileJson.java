package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.FileView;

/**
 * An attached file.
 *
 * @param id a text, because it is too large for some clients' numbers
 */
public record FileJson(String id, String name, String mediaType, long size, Instant attachedAt) {

  static FileJson of(FileView file) {
    return new FileJson(
        String.valueOf(file.id()), file.name(), file.mediaType(), file.size(), file.attachedAt());
  }

  static List<FileJson> of(List<FileView> files) {
    return files.stream().map(FileJson::of).toList();
  }
}
