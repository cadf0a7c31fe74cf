package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.platform.FileRelease;

/**
 * An attached file as listed.
 *
 * @param internal whether only staff see it
 */
public record FileView(
    long id,
    String name,
    String mediaType,
    long size,
    Instant attachedAt,
    boolean internal,
    FileRelease release) {

  public boolean isReleased() {
    return release == FileRelease.RELEASED;
  }
}
