package org.rapport.feedback.receipts;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a case that people say and write, such as {@code FB-7K4M-2Q9D}. Random, so that
 * nobody learns from it how many cases there are; it opens nothing.
 */
public record Reference(String value) {

  private static final Pattern FORM =
      Pattern.compile("FB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
  private static final Pattern BEGINNING = Pattern.compile("FB[0-9A-HJKMNP-TV-Z]{1,8}");

  public Reference {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reference");
    }
  }

  public static Reference random(RandomGenerator random) {
    StringBuilder value = new StringBuilder("FB-");
    for (int i = 0; i < 8; i++) {
      value.append(i == 4 ? "-" : "");
      value.append(Base32.SYMBOLS.charAt(random.nextInt(Base32.SYMBOLS.length())));
    }
    return new Reference(value.toString());
  }

  /**
   * The beginning of a reference as somebody typed it into a search, in the form it is kept in;
   * empty where it cannot be one.
   */
  public static Optional<String> beginning(String typed) {
    String code = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    if (!BEGINNING.matcher(code).matches()) {
      return Optional.empty();
    }
    String rest = code.substring(2);
    return Optional.of(
        rest.length() <= 4 ? "FB-" + rest : "FB-" + rest.substring(0, 4) + "-" + rest.substring(4));
  }

  @Override
  public String toString() {
    return value;
  }
}
