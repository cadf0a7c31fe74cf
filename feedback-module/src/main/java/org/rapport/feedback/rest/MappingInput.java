package org.rapport.feedback.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.imports.Field;
import org.rapport.feedback.imports.Mapping;
import org.rapport.platform.DayOrder;

/**
 * What the columns of a file mean, where it is other than Rapport guesses.
 *
 * @param columns by heading, a field such as RECEIVED_ON, SUBJECT or CHANNEL
 * @param words by field and by the file's word, the word Rapport knows
 * @param dayOrder DAY_FIRST or MONTH_FIRST, for days written with the year last
 * @param type of cases whose row says none
 * @param channel of cases whose row says none
 */
public record MappingInput(
    Map<String, String> columns,
    Map<String, Map<String, String>> words,
    String dayOrder,
    String type,
    String channel) {

  static final MappingInput NONE = new MappingInput(null, null, null, null, null);

  /** The guess, put right by what is said here. */
  Mapping over(Mapping guess, List<String> headings) {
    Violations violations = new Violations();
    List<Field> fields = new ArrayList<>(guess.columns());
    orEmpty(columns)
        .forEach(
            (heading, word) -> {
              int column = headings.indexOf(heading.strip());
              if (column < 0) {
                violations.add("mapping.columns", "invalid.heading", heading);
              } else {
                fields.set(column, violations.choice(Field.class, word, "mapping.columns"));
              }
            });
    Map<Field, Map<String, String>> meanings = new HashMap<>(guess.words());
    orEmpty(words)
        .forEach(
            (word, given) -> {
              Field field = violations.choice(Field.class, word, "mapping.words");
              if (field != null) {
                meanings.put(field, known(field, orEmpty(given), violations));
              }
            });
    DayOrder order = violations.optionalChoice(DayOrder.class, dayOrder, "mapping.dayOrder");
    FeedbackType ofAll = violations.optionalChoice(FeedbackType.class, type, "mapping.type");
    Channel by = violations.optionalChoice(Channel.class, channel, "mapping.channel");
    violations.refuse();
    return new Mapping(
        fields,
        meanings,
        order == null ? guess.dayOrder() : order,
        ofAll == null ? guess.type() : ofAll,
        by == null ? guess.channel() : by);
  }

  private static Map<String, String> known(
      Field field, Map<String, String> given, Violations violations) {
    Map<String, String> known = new HashMap<>();
    given.forEach(
        (word, meaning) -> {
          String choice = meaning == null ? "" : meaning.strip().toUpperCase(Locale.ROOT);
          if (!field.choices().contains(choice)) {
            violations.add("mapping.words", "invalid.choice", String.join(", ", field.choices()));
          }
          known.put(word.strip().toLowerCase(Locale.ROOT), choice);
        });
    return known;
  }

  private static <V> Map<String, V> orEmpty(Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
