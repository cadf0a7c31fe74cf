package org.rapport.stakeholder.imports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.DayOrder;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.SourceKind;

/** The columns of a file and what is known of their meaning. */
@MappedSuperclass
abstract class MappedFile {

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "import_column",
      joinColumns = @JoinColumn(name = "import_id"))
  @OrderColumn(name = "position")
  private List<ImportColumn> columns = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "import_word",
      joinColumns = @JoinColumn(name = "import_id"))
  @OrderBy("field, word")
  private List<ImportWord> words = new ArrayList<>();

  @Column(name = "day_order")
  @Enumerated(EnumType.STRING)
  private DayOrder dayOrder;

  @Enumerated(EnumType.STRING)
  private StakeholderForm form;

  @Enumerated(EnumType.STRING)
  private StakeholderStatus status;

  @Column(name = "source_kind")
  @Enumerated(EnumType.STRING)
  private SourceKind source;

  @Column(name = "status_reason")
  private String reason;

  protected MappedFile() {}

  MappedFile(List<String> headings, Mapping guess) {
    headings.forEach(heading -> columns.add(new ImportColumn(heading, Field.IGNORED)));
    put(guess);
  }

  /**
   * @throws org.rapport.kernel.Refusal unless it fits the columns
   */
  void map(Mapping mapping) {
    mapping.check(columns.size());
    put(mapping);
  }

  private void put(Mapping mapping) {
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, new ImportColumn(columns.get(i).heading(), mapping.columns().get(i)));
    }
    words.clear();
    mapping
        .words()
        .forEach(
            (field, meanings) ->
                meanings.forEach(
                    (word, meaning) -> words.add(new ImportWord(field, word, meaning))));
    dayOrder = mapping.dayOrder();
    form = mapping.defaults().form();
    status = mapping.defaults().status();
    source = mapping.defaults().source();
    reason = mapping.defaults().reason();
  }

  Mapping mapping() {
    Map<Field, Map<String, String>> meanings = new EnumMap<>(Field.class);
    words.forEach(
        word ->
            meanings
                .computeIfAbsent(word.field(), field -> new HashMap<>())
                .put(word.word(), word.meaning()));
    return new Mapping(
        columns.stream().map(ImportColumn::field).toList(),
        meanings,
        dayOrder,
        new Defaults(form, status, source, reason));
  }

  List<String> headings() {
    return columns.stream().map(ImportColumn::heading).toList();
  }
}
