package org.rapport.stakeholder.journey;

import java.time.Instant;
import org.rapport.platform.FileRelease;

/**
 * A file of an agreement as listed.
 *
 * @param id a text, because it is too large for some clients' numbers
 * @param by name of who attached it, empty where nobody is known
 * @param release only a released file is handed out
 */
public record AgreementFileView(
    String id,
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
