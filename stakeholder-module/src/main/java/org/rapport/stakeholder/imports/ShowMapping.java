package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapport.platform.Texts;

/** Shows what the columns of a file are taken to mean. */
@ApplicationScoped
@Transactional
public class ShowMapping {

  private static final int SAMPLES = 3;
  private static final int CELLS = 200;
  private static final int WORDS = 60;

  private ImportDesk desk;
  private ImportRows rows;
  private Words words;
  private Texts texts;

  protected ShowMapping() {}

  @Inject
  ShowMapping(ImportDesk desk, ImportRows rows, Words words, Texts texts) {
    this.desk = desk;
    this.rows = rows;
    this.words = words;
    this.texts = texts;
  }

  public Mapping mapping(long id) {
    return desk.open(id).mapping();
  }

  public List<String> headings(long id) {
    return desk.open(id).headings();
  }

  /** The values a field can take, named in the reader's language; empty where any text is taken. */
  public List<Choice> choices(Field field) {
    return words.choices(field, texts.language());
  }

  public List<ColumnView> columns(long id) {
    StakeholderImport subject = desk.open(id);
    Mapping mapping = subject.mapping();
    Meanings meanings = words.meanings(mapping);
    List<ColumnView> columns = new ArrayList<>();
    for (int i = 0; i < subject.headings().size(); i++) {
      Field field = mapping.columns().get(i);
      columns.add(
          new ColumnView(
              i,
              subject.headings().get(i),
              field,
              rows.words(id, i, SAMPLES),
              field.isChoice() ? used(id, i, field, meanings) : List.of(),
              choices(field)));
    }
    return columns;
  }

  private List<ColumnView.WordView> used(long id, int column, Field field, Meanings meanings) {
    Set<String> used = new LinkedHashSet<>();
    for (String cell : rows.words(id, column, CELLS)) {
      used.addAll(field.isList() ? RowReader.words(cell) : List.of(cell));
    }
    return used.stream()
        .limit(WORDS)
        .map(word -> new ColumnView.WordView(word, meanings.of(field, word).orElse(null)))
        .toList();
  }
}
