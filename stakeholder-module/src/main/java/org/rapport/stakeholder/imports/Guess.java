package org.rapport.stakeholder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.platform.DayOrder;
import org.rapport.platform.TableRow;

/** The best guess at what the columns of a file mean, from its headings and some of its rows. */
final class Guess {

  private final Words words;
  private final List<TableRow> sample;

  private Guess(Words words, List<TableRow> sample) {
    this.words = words;
    this.sample = sample;
  }

  static Mapping of(Words words, List<String> headings, List<TableRow> sample) {
    return new Guess(words, sample).mapping(headings);
  }

  private Mapping mapping(List<String> headings) {
    Mapping nothing = new Mapping(List.of(), Map.of(), DayOrder.DAY_FIRST, Defaults.USUAL);
    Meanings meanings = words.meanings(nothing);
    List<Field> fields = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      Field field = words.field(headings.get(column));
      boolean free = field.isRepeatable() || !fields.contains(field);
      fields.add(free && isLikely(field, column, meanings) ? field : Field.IGNORED);
    }
    List<String> days = new ArrayList<>();
    for (int column = 0; column < fields.size(); column++) {
      if (fields.get(column).isDay()) {
        days.addAll(values(column));
      }
    }
    return new Mapping(fields, Map.of(), DayOrder.guess(days), Defaults.USUAL);
  }

  /** A column named State may hold states of a country: most of its words must be known ones. */
  private boolean isLikely(Field field, int column, Meanings meanings) {
    if (!field.isChoice() || field.isList()) {
      return true;
    }
    List<String> values = values(column);
    long known = values.stream().filter(word -> meanings.of(field, word).isPresent()).count();
    return known * 2 >= values.size();
  }

  private List<String> values(int column) {
    return sample.stream().map(row -> row.cell(column).strip()).filter(w -> !w.isEmpty()).toList();
  }
}
