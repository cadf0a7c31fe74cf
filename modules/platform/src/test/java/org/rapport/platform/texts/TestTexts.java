package org.rapport.platform.texts;

import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** The real texts, without a container. */
public final class TestTexts {

  private TestTexts() {}

  public static Texts with(Settings settings) {
    return new BundleTexts(settings);
  }
}
