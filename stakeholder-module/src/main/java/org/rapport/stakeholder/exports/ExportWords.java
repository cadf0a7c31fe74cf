package org.rapport.stakeholder.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.imports.Field;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Exported rows in the words of a language, under the headings of the import's template. */
@ApplicationScoped
class ExportWords {

  private static final List<Field> COLUMNS =
      List.of(
          Field.NAME,
          Field.OTHER_NAME,
          Field.FORM,
          Field.STATUS,
          Field.STATUS_SINCE,
          Field.ABOUT,
          Field.PHONE,
          Field.EMAIL,
          Field.ADDRESS,
          Field.WEBSITE,
          Field.SOURCE,
          Field.SOURCE_BY,
          Field.GROUPS,
          Field.EFFECTS,
          Field.SERVICE_ROLE,
          Field.TRAITS,
          Field.CONTACT_NAME,
          Field.CONTACT_ROLE,
          Field.CONTACT_PHONE,
          Field.CONTACT_EMAIL,
          Field.CONTACT_WECHAT);

  private Texts texts;
  private ListGroups groups;

  protected ExportWords() {}

  @Inject
  ExportWords(Texts texts, ListGroups groups) {
    this.texts = texts;
    this.groups = groups;
  }

  Writer in(Locale language) {
    Map<Long, String> names = new HashMap<>();
    for (GroupView group : groups.all()) {
      names.put(group.id(), group.nameIn(language));
    }
    return new Writer(language, names);
  }

  /** Writes rows in one language. */
  final class Writer {

    private final Locale language;
    private final Map<Long, String> groupNames;

    private Writer(Locale language, Map<Long, String> groupNames) {
      this.language = language;
      this.groupNames = groupNames;
    }

    List<String> headings() {
      return COLUMNS.stream().map(column -> text(column.label())).toList();
    }

    List<String> cells(ExportedRow row) {
      List<String> cells = new ArrayList<>();
      cells.add(row.name());
      cells.add(row.otherName());
      cells.add(word("stakeholder.form.", row.form()));
      cells.add(word("stakeholder.status.", row.status()));
      cells.add(row.statusSince());
      cells.add(row.about());
      cells.add(row.phone());
      cells.add(row.email());
      cells.add(row.address());
      cells.add(row.website());
      cells.add(word("stakeholder.source.", row.source()));
      cells.add(row.sourceBy());
      cells.add(row.groups().stream().map(groupNames::get).collect(joining("; ")));
      cells.add(words("stakeholder.effect.", row.effects()));
      cells.add(word("stakeholder.serviceRole.", row.serviceRole()));
      cells.add(words("stakeholder.trait.", row.traits()));
      cells.addAll(row.contact());
      return cells;
    }

    private String words(String prefix, Collection<String> constants) {
      return constants.stream().map(constant -> word(prefix, constant)).collect(joining("; "));
    }

    private String word(String prefix, String constant) {
      return constant.isEmpty() ? "" : text(prefix + constant);
    }

    private String text(String key) {
      return texts.in(language, Message.of("stakeholder", key));
    }
  }
}
