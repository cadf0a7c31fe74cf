package org.rapport.stakeholder.imports;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.RowProblem;
import org.rapport.platform.TableRow;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.Newcomer;
import org.rapport.stakeholder.registry.ResourceEntry;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StatusEntry;
import org.rapport.stakeholder.registry.Trait;

/** Makes a stakeholder out of one row, or says everything that keeps it from being one. */
final class RowReader {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[;；,，、|\\n\\r]+");

  /** Where a violation belongs. */
  private static final Map<String, Field> FIELD_OF =
      Map.ofEntries(
          entry("name", Field.NAME),
          entry("otherName", Field.OTHER_NAME),
          entry("about", Field.ABOUT),
          entry("phone", Field.PHONE),
          entry("email", Field.EMAIL),
          entry("address", Field.ADDRESS),
          entry("website", Field.WEBSITE),
          entry("source", Field.SOURCE),
          entry("sourceBy", Field.SOURCE_BY),
          entry("traits", Field.TRAITS),
          entry("on", Field.STATUS_SINCE),
          entry("reason", Field.STATUS_REASON),
          entry("contact.name", Field.CONTACT_NAME),
          entry("contact.role", Field.CONTACT_ROLE),
          entry("contact.phone", Field.CONTACT_PHONE),
          entry("contact.email", Field.CONTACT_EMAIL),
          entry("contact.wechat", Field.CONTACT_WECHAT),
          entry("contact.note", Field.CONTACT_NOTE));

  private final Sheet sheet;
  private final Mapping mapping;
  private final TableRow row;
  private final List<RowProblem> problems = new ArrayList<>();

  private RowReader(Sheet sheet, TableRow row) {
    this.sheet = sheet;
    this.mapping = sheet.mapping();
    this.row = row;
  }

  /**
   * What rows are read with.
   *
   * @param headings what text added from other columns is introduced by
   */
  record Sheet(Mapping mapping, List<String> headings, Meanings meanings, LocalDate today) {}

  /**
   * @param newcomer null where there is a problem
   */
  record Reading(Newcomer newcomer, List<RowProblem> problems) {}

  static Reading read(Sheet sheet, TableRow row) {
    RowReader reader = new RowReader(sheet, row);
    Newcomer read = reader.newcomer();
    try {
      Newcomer checked = read.checked(sheet.today());
      return new Reading(reader.problems.isEmpty() ? checked : null, reader.problems);
    } catch (Invalid invalid) {
      invalid.violations().forEach(v -> reader.add(FIELD_OF.get(v.field()), v.message()));
      return new Reading(null, reader.problems);
    }
  }

  private Newcomer newcomer() {
    return new Newcomer(facts(), status(), RowContact.of(this).stream().toList());
  }

  private StakeholderEntry facts() {
    return new StakeholderEntry(
        text(Field.NAME),
        text(Field.OTHER_NAME),
        choice(Field.FORM, StakeholderForm::valueOf).orElse(mapping.defaults().form()),
        about(),
        text(Field.PHONE),
        text(Field.EMAIL),
        text(Field.ADDRESS),
        text(Field.WEBSITE),
        choice(Field.SOURCE, SourceKind::valueOf).orElse(mapping.defaults().source()),
        text(Field.SOURCE_BY),
        choices(Field.EFFECTS, Effect::valueOf),
        resources(),
        choices(Field.GROUPS, Long::valueOf),
        choices(Field.TRAITS, Trait::valueOf),
        choice(Field.SERVICE_ROLE, ServiceRole::valueOf).orElse(null));
  }

  private StatusEntry status() {
    String reason = text(Field.STATUS_REASON);
    return new StatusEntry(
        choice(Field.STATUS, StakeholderStatus::valueOf).orElse(mapping.defaults().status()),
        day(Field.STATUS_SINCE),
        reason.isEmpty() ? mapping.defaults().reason() : reason);
  }

  /** What is said about it, and below that what other columns say, with their headings. */
  private String about() {
    StringBuilder about = new StringBuilder(text(Field.ABOUT));
    for (int column = 0; column < mapping.columns().size(); column++) {
      String cell = row.cell(column).strip();
      if (mapping.columns().get(column) == Field.ADDED_TO_ABOUT && !cell.isEmpty()) {
        about.append(about.isEmpty() ? "" : "\n");
        about.append(sheet.headings().get(column)).append(": ").append(cell);
      }
    }
    return about.toString();
  }

  private List<ResourceEntry> resources() {
    List<ResourceEntry> resources = new ArrayList<>();
    for (ResourceKind kind : ResourceKind.values()) {
      String note = text(Field.valueOf(kind.name()));
      if (!note.isEmpty()) {
        resources.add(new ResourceEntry(kind, note));
      }
    }
    return resources;
  }

  private LocalDate day(Field field) {
    String typed = text(field);
    if (typed.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = mapping.dayOrder().read(typed);
    if (day.isEmpty()) {
      add(field, problem("notDay", typed));
    }
    return day.orElse(null);
  }

  <E> Optional<E> choice(Field field, Function<String, E> constant) {
    String word = text(field);
    return word.isEmpty() ? Optional.empty() : meaning(field, word).map(constant);
  }

  private <E> Set<E> choices(Field field, Function<String, E> constant) {
    Set<E> chosen = new LinkedHashSet<>();
    for (String word : words(text(field))) {
      meaning(field, word).map(constant).ifPresent(chosen::add);
    }
    return chosen;
  }

  /** Of a cell that may hold several. */
  static List<String> words(String cell) {
    return BETWEEN_WORDS
        .splitAsStream(cell)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Optional<String> meaning(Field field, String word) {
    Optional<String> meaning = sheet.meanings().of(field, word);
    if (meaning.isEmpty()) {
      add(field, problem("unknownWord", word));
    }
    return meaning;
  }

  String text(Field field) {
    return mapping.column(field).map(row::cell).map(String::strip).orElse("");
  }

  private static Message problem(String key, Object... arguments) {
    return Message.of("stakeholder", "import.row." + key, arguments);
  }

  private void add(Field field, Message message) {
    Integer column = Optional.ofNullable(field).flatMap(mapping::column).orElse(null);
    problems.add(new RowProblem(column, message));
  }
}
