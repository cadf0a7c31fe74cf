package org.rapport.stakeholder.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.stakeholder.registry.SearchWords;

/**
 * What is left of a name when everything is taken away that people write or leave out at will:
 * width, case, traditional characters, brackets, punctuation, blanks, and of an organization the
 * words of its legal form.
 */
final class CoreName {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Longer ones first, because they hold shorter ones. */
  private static final List<String> CHINESE_FORMS =
      List.of("股份有限公司", "有限责任公司", "有限公司", "责任公司", "集团", "总公司", "公司");

  private static final Set<String> LATIN_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "gmbh",
          "ag",
          "kg",
          "sa",
          "srl",
          "bv",
          "nv",
          "pte",
          "pty",
          "oy",
          "ab",
          "the",
          "and");

  private CoreName() {}

  static String ofPerson(String name) {
    return String.join("", words(name));
  }

  static String ofOrganization(String name) {
    List<String> words = words(name);
    String core =
        words.stream().filter(word -> !LATIN_FORMS.contains(word)).collect(Collectors.joining(""));
    for (String form : CHINESE_FORMS) {
      core = core.replace(form, "");
    }
    return core.isEmpty() ? String.join("", words) : core;
  }

  private static List<String> words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(SearchWords.normal(name)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
