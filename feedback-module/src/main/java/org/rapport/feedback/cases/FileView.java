package org.rapport.feedback.cases;

import java.time.Instant;
import org.rapport.platform.FileRelease;

/**
 * An attached file as listed.
 *
 * @param internal whether only staff see it
 * @param telling whether it may say who made it, though they do not want to be known
 */
public record FileView(
    long id,
    String name,
    String mediaType,
    long size,
    Instant attachedAt,
    boolean internal,
    FileRelease release,
    boolean telling) {

  public boolean isReleased() {
    return release == FileRelease.RELEASED;
  }
}
