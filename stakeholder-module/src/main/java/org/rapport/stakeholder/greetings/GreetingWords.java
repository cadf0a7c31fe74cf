package org.rapport.stakeholder.greetings;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Problems;

/** What is written, in both languages, with places for what differs from person to person. */
public record GreetingWords(
    String englishSubject, String englishText, String chineseSubject, String chineseText) {

  /** The person, how they are addressed, their organization, who represents us, and we. */
  public static final Set<String> PLACES =
      Set.of("name", "salutation", "organization", "agent", "us");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}\n]{0,40})}");

  GreetingWords checked() {
    Problems problems = new Problems();
    GreetingWords cleaned =
        new GreetingWords(
            problems.noting(() -> Text.required(englishSubject, "englishSubject", 150)),
            problems.noting(() -> Text.required(englishText, "englishText", 1500)),
            problems.noting(() -> Text.required(chineseSubject, "chineseSubject", 150)),
            problems.noting(() -> Text.required(chineseText, "chineseText", 1500)));
    places(problems, cleaned.englishSubject, "englishSubject");
    places(problems, cleaned.englishText, "englishText");
    places(problems, cleaned.chineseSubject, "chineseSubject");
    places(problems, cleaned.chineseText, "chineseText");
    problems.raise();
    return cleaned;
  }

  String subjectFor(Language language, Map<String, String> person) {
    return filled(language == Language.CHINESE ? chineseSubject : englishSubject, person)
        .replace('\n', ' ');
  }

  String textFor(Language language, Map<String, String> person) {
    return filled(language == Language.CHINESE ? chineseText : englishText, person);
  }

  private static String filled(String text, Map<String, String> person) {
    return PLACE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(person.getOrDefault(found.group(1), "")));
  }

  /** What is no place of ours would reach everybody as it stands. */
  private static void places(Problems problems, String text, String field) {
    if (text == null) {
      return;
    }
    PLACE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(place -> !PLACES.contains(place))
        .findFirst()
        .ifPresent(
            place -> problems.unless(false, field, "greeting.place.unknown", "{" + place + "}"));
  }

  /** As people type them, in the order of the alphabet. */
  public static Set<String> places() {
    return new TreeSet<>(PLACES);
  }
}
