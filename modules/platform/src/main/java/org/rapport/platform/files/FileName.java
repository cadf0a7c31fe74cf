package org.rapport.platform.files;

import java.text.Normalizer;

/** The name a file came with, fit to be shown and offered again; it never names a place on disk. */
final class FileName {

  static final int LONGEST = 200;

  private FileName() {}

  /**
   * @return the last part of the path
   * @throws org.rapport.kernel.Invalid if nothing is left, it is too long, or holds control or
   *     direction characters
   */
  static String clean(String typed) {
    String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).strip();
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
      throw ContentCheck.refused("files.name.missing");
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      throw ContentCheck.refused("files.name.tooLong", LONGEST);
    }
    if (name.codePoints().anyMatch(FileName::misleads)) {
      throw ContentCheck.refused("files.name.characters");
    }
    return name;
  }

  /**
   * Control characters break headers; direction marks make {@code cod.exe} read {@code exe.doc}.
   */
  private static boolean misleads(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
