package org.rapport.stakeholder.material;

import java.time.Instant;
import java.time.LocalDate;
import org.rapport.platform.FileRelease;

/**
 * A file of a version or of a training in it, as listed.
 *
 * @param id a text, because it is too large for some clients' numbers
 * @param trainingOn null for what belongs to the version itself
 * @param by name of who attached it, empty where nobody is known
 * @param release only a released file is handed out
 */
public record MaterialView(
    String id,
    LocalDate trainingOn,
    String name,
    String mediaType,
    long size,
    Instant attachedAt,
    String by,
    FileRelease release) {

  public boolean isReleased() {
    return release == FileRelease.RELEASED;
  }
}
