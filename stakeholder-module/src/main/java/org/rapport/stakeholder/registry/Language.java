package org.rapport.stakeholder.registry;

/** The language a contact is written to in (mission R9). */
public enum Language {
  CHINESE,
  ENGLISH;

  /** Where nobody asked which language somebody prefers, their name tells. */
  public static Language ofName(String name) {
    boolean han =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? CHINESE : ENGLISH;
  }
}
