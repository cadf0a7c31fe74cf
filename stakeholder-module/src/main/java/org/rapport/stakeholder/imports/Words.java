package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.platform.Vocabulary;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** The words files may use: those of the screens in both languages, and some more. */
@ApplicationScoped
class Words {

  private static final Vocabulary HEADINGS = Vocabulary.beside(Words.class, "headings.properties");
  private static final Vocabulary WORDS = Vocabulary.beside(Words.class, "words.properties");
  private static final List<Locale> LANGUAGES = List.of(Texts.ENGLISH, Texts.CHINESE);

  private Texts texts;
  private ListGroups groups;

  protected Words() {}

  @Inject
  Words(Texts texts, ListGroups groups) {
    this.texts = texts;
    this.groups = groups;
  }

  /** The field a column with this heading is likely to hold. */
  Field field(String heading) {
    for (Field field : Field.values()) {
      if (LANGUAGES.stream().anyMatch(l -> key(heading).equals(key(text(l, field.label()))))) {
        return field;
      }
    }
    return HEADINGS.meaning(heading).map(Field::valueOf).orElse(Field.IGNORED);
  }

  /** What the words of these columns mean; made once for many rows. */
  Meanings meanings(Mapping mapping) {
    Map<Field, Map<String, String>> known = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Map<String, String> meanings = new HashMap<>();
      for (String constant : field.constants()) {
        LANGUAGES.forEach(l -> meanings.put(key(text(l, field.label(constant))), constant));
        meanings.put(key(constant), constant);
      }
      known.put(field, meanings);
    }
    for (GroupView group : groups.all()) {
      if (!group.facts().retired()) {
        LANGUAGES.forEach(
            l -> known.get(Field.GROUPS).put(key(group.nameIn(l)), String.valueOf(group.id())));
      }
    }
    mapping.words().forEach((field, chosen) -> known.get(field).putAll(chosen));
    return new Meanings(known, WORDS);
  }

  /** The values a field can take, in the reader's language; empty where it takes any text. */
  List<Choice> choices(Field field, Locale language) {
    if (field == Field.GROUPS) {
      return groups.all().stream()
          .filter(group -> !group.facts().retired())
          .map(group -> new Choice(String.valueOf(group.id()), group.nameIn(language)))
          .toList();
    }
    return field.constants().stream()
        .map(constant -> new Choice(constant, text(language, field.label(constant))))
        .toList();
  }

  String text(Locale language, String key) {
    return texts.in(language, Message.of("stakeholder", key));
  }

  static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
