package org.rapport.platform;

import org.rapport.kernel.Text;

/** The last part of the name a file came with, short enough to keep. */
public final class UploadedName {

  private static final int LONGEST = 255;

  private UploadedName() {}

  public static String of(String given) {
    String last = given == null ? "" : given.substring(lastSeparator(given) + 1);
    String start = last.substring(0, last.offsetByCodePoints(0, shortened(last)));
    String clean = Text.optional(start, "file", LONGEST);
    return clean == null ? "?" : clean.replaceAll("\\s+", " ");
  }

  private static int lastSeparator(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }

  private static int shortened(String name) {
    return Math.min(name.codePointCount(0, name.length()), LONGEST);
  }
}
