package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Locale;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * The same said in both languages; either may be missing as long as it is a draft.
 *
 * @param english null where nothing is written yet
 * @param chinese null where nothing is written yet
 */
public record Words(String english, String chinese) {

  public static final Words NONE = new Words(null, null);

  public static Words of(String english, String chinese) {
    return new Words(english, chinese);
  }

  /** In the language, or in the other one while this one is missing; empty where both are. */
  public String in(Locale language) {
    boolean wantsChinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    String first = wantsChinese ? chinese : english;
    String second = wantsChinese ? english : chinese;
    return first != null ? first : second != null ? second : "";
  }

  /** Line by line, as a list shows it. */
  public List<String> linesIn(Locale language) {
    return in(language).lines().filter(line -> !line.isBlank()).toList();
  }

  public boolean isComplete() {
    return english != null && chinese != null;
  }

  public boolean isBlank() {
    return english == null && chinese == null;
  }

  /** Cleaned; what is wrong goes to {@code problems}. */
  static Words optional(Words typed, String field, int max, Problems problems) {
    Words words = typed == null ? NONE : typed;
    return new Words(
        problems.noting(() -> Text.optional(words.english, field + "English", max)),
        problems.noting(() -> Text.optional(words.chinese, field + "Chinese", max)));
  }

  /** As {@link #optional}, but needed in both languages. */
  static Words required(Words typed, String field, int max, Problems problems) {
    Words words = typed == null ? NONE : typed;
    return new Words(
        problems.noting(() -> Text.required(words.english, field + "English", max)),
        problems.noting(() -> Text.required(words.chinese, field + "Chinese", max)));
  }
}
