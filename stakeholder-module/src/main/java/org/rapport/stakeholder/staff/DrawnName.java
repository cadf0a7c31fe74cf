package org.rapport.stakeholder.staff;

/** A name as long as a cell of the drawn map has room for. */
final class DrawnName {

  /** In widths of a Latin letter; a Chinese character takes two. */
  private static final int ROOM = 14;

  private DrawnName() {}

  static String of(String name) {
    int[] letters = name.codePoints().toArray();
    int used = 0;
    for (int i = 0; i < letters.length; i++) {
      used += Character.isIdeographic(letters[i]) ? 2 : 1;
      if (used > ROOM) {
        return new String(letters, 0, i - 1).strip() + "…";
      }
    }
    return name;
  }
}
