package org.rapport.stakeholder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Invalid.Violation;
import org.rapport.kernel.Message;
import org.rapport.platform.DayOrder;

/**
 * What the columns of a file mean, and what its words mean where a field takes only a few.
 *
 * @param columns the field of each column, in the file's order
 * @param words by field and by the file's word in lower case, the word Rapport knows
 */
public record Mapping(
    List<Field> columns,
    Map<Field, Map<String, String>> words,
    DayOrder dayOrder,
    Defaults defaults) {

  public Mapping {
    columns = List.copyOf(columns);
    words = Map.copyOf(words);
  }

  /**
   * @throws Invalid for {@code columns} if it cannot make a stakeholder out of any row
   */
  void check(int columnsOfTheFile) {
    List<Violation> violations = new ArrayList<>();
    if (columns.size() != columnsOfTheFile) {
      violations.add(violation("columns", columnsOfTheFile));
    }
    if (!columns.contains(Field.NAME)) {
      violations.add(violation("missing", name(Field.NAME)));
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

  /** The same with a reason for the status of rows that give none. */
  Mapping because(String reason) {
    Defaults with = new Defaults(defaults.form(), defaults.status(), defaults.source(), reason);
    return new Mapping(columns, words, dayOrder, with);
  }

  /** The column with this field; empty where there is none. */
  Optional<Integer> column(Field field) {
    int column = columns.indexOf(field);
    return column < 0 ? Optional.empty() : Optional.of(column);
  }

  private static Message name(Field field) {
    return Message.of("stakeholder", field.label());
  }

  private static Violation violation(String key, Object argument) {
    return new Violation("columns", Message.of("stakeholder", "import.mapping." + key, argument));
  }
}
