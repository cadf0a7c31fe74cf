package org.rapport.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Invalid.Violation;
import org.rapport.kernel.Message;
import org.rapport.platform.DayOrder;
import org.rapport.platform.TableRow;

/**
 * What the columns of a file mean, and what its words mean where a field takes only a few.
 *
 * @param columns the field of each column, in the file's order
 * @param words by field and by the file's word in lower case, the word Rapport knows
 * @param type of cases whose row says none
 * @param channel of cases whose row says none
 */
public record Mapping(
    List<Field> columns,
    Map<Field, Map<String, String>> words,
    DayOrder dayOrder,
    FeedbackType type,
    Channel channel) {

  public Mapping {
    columns = List.copyOf(columns);
    words = Map.copyOf(words);
  }

  /**
   * @throws Invalid for {@code columns} if it cannot make a case out of any row
   */
  void check(int columnsOfTheFile) {
    List<Violation> violations = new ArrayList<>();
    if (columns.size() != columnsOfTheFile) {
      violations.add(violation("columns", columnsOfTheFile));
    }
    for (Field needed : List.of(Field.RECEIVED_ON, Field.SUBJECT)) {
      if (!columns.contains(needed)) {
        violations.add(violation("missing", name(needed)));
      }
    }
    for (Field field : Field.values()) {
      if (!field.isRepeatable() && columns.stream().filter(field::equals).count() > 1) {
        violations.add(violation("twice", name(field)));
      }
    }
    if (!violations.isEmpty()) {
      throw new Invalid(violations);
    }
  }

  /** The column with this field; empty where there is none. */
  Optional<Integer> column(Field field) {
    int column = columns.indexOf(field);
    return column < 0 ? Optional.empty() : Optional.of(column);
  }

  /** What the file's word means; empty where nobody has said. */
  Optional<String> meaning(Field field, String word) {
    String key = word.strip().toLowerCase(Locale.ROOT);
    String chosen = words.getOrDefault(field, Map.of()).get(key);
    return chosen != null ? Optional.of(chosen) : KnownWords.meaning(field, key);
  }

  /** The best guess from the headings and some values of a file. */
  static Mapping guess(List<String> headings, List<TableRow> sample) {
    List<Field> fields = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      Field field = KnownWords.field(headings.get(column));
      boolean free = field.isRepeatable() || !fields.contains(field);
      fields.add(free && isLikely(field, column, sample) ? field : Field.IGNORED);
    }
    List<String> days = new ArrayList<>();
    for (int column = 0; column < fields.size(); column++) {
      int here = column;
      if (fields.get(column).isDay()) {
        sample.forEach(row -> days.add(row.cell(here)));
      }
    }
    return new Mapping(
        fields, Map.of(), DayOrder.guess(days), FeedbackType.COMPLAINT, Channel.PORTAL);
  }

  /** A column named State may hold states of a country: most of its words must be known ones. */
  private static boolean isLikely(Field field, int column, List<TableRow> sample) {
    List<String> words =
        sample.stream().map(row -> row.cell(column).strip()).filter(w -> !w.isEmpty()).toList();
    long known = words.stream().filter(word -> KnownWords.meaning(field, word).isPresent()).count();
    return !field.isChoice() || known * 2 >= words.size();
  }

  private static Message name(Field field) {
    return Message.of("feedback", "import.field." + field);
  }

  private static Violation violation(String key, Object argument) {
    return new Violation("columns", Message.of("feedback", "import.mapping." + key, argument));
  }
}
