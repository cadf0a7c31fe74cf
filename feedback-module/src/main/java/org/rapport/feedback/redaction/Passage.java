package org.rapport.feedback.redaction;

import java.util.List;
import java.util.regex.Pattern;
import org.rapport.feedback.cases.Limits;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;

/** Words to be masked: some of a text, or all of it. */
public record Passage(String words) {

  private static final String SIGN = "█";
  private static final int LONGEST_SIGN = 5;

  static final Passage WHOLE = new Passage(null);

  /**
   * @throws org.rapport.kernel.Invalid for {@code passage}
   */
  public static Passage typed(String words) {
    return new Passage(Text.required(words, "passage", Limits.REASON));
  }

  boolean isIn(String text) {
    return text != null && !masked(text).equals(text);
  }

  /** The text without the words; the mask tells neither how many letters they had nor which. */
  public String masked(String text) {
    if (words == null) {
      return SIGN.repeat(Math.min(LONGEST_SIGN, text.codePointCount(0, text.length())));
    }
    int length = words.codePointCount(0, words.length());
    return Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(SIGN.repeat(Math.min(LONGEST_SIGN, length)));
  }

  /**
   * What becomes of these texts; those without the words are left out.
   *
   * @throws Refusal where none has them
   */
  List<MaskedText> in(List<CaseText> texts) {
    List<MaskedText> masked =
        texts.stream()
            .filter(text -> isIn(text.words()))
            .map(text -> new MaskedText(text, masked(text.words())))
            .toList();
    if (masked.isEmpty()) {
      throw Refusal.because("feedback", "refusal.mask.nothing");
    }
    return masked;
  }
}
