package org.rapport.stakeholder.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;

/**
 * What lists and searches know of a stakeholder.
 *
 * @param sortKey the name as read in Latin letters, so that Chinese and English names mix
 * @param text everything it can be found by, one thing a line, the name first
 * @param facets see {@link Facet}
 * @param grams pieces of {@code text} for the index
 * @param existing days it became an existing one and ceased to be one, in turn
 */
record SearchEntry(
    long stakeholderId,
    String sortKey,
    String text,
    Collection<String> facets,
    Collection<String> grams,
    List<LocalDate> existing) {

  private static final int SORTED_BY = 200;

  static SearchEntry of(Stakeholder stakeholder) {
    StakeholderEntry entry = stakeholder.entry();
    Found found = new Found();
    boolean person = entry.form() == StakeholderForm.INDIVIDUAL;
    found.name(entry.name(), person);
    found.name(entry.otherName(), person);
    found.reach(entry.phone(), entry.email());
    for (Contact contact : stakeholder.contacts().inOrder()) {
      ContactEntry known = contact.entry();
      found.name(known.name(), true);
      found.reach(known.phone(), known.email());
      found.dull(known.wechat());
    }
    return new SearchEntry(
        stakeholder.id(),
        sortKey(entry.name(), person),
        String.join("\n", found.lines),
        facets(stakeholder, entry),
        found.grams.all(),
        turns(stakeholder.statusChanges()));
  }

  /** Of one day the last change counts. */
  private static List<LocalDate> turns(List<StatusChange> changes) {
    NavigableMap<LocalDate, StatusChange> last = new TreeMap<>();
    changes.forEach(
        change ->
            last.merge(
                change.on(),
                change,
                (one, other) -> one.changedAt().isAfter(other.changedAt()) ? one : other));
    List<LocalDate> turns = new ArrayList<>();
    for (StatusChange change : last.values()) {
      boolean was = turns.size() % 2 == 1;
      if (was != (change.status() == StakeholderStatus.EXISTING)) {
        turns.add(change.on());
      }
    }
    return turns;
  }

  private static String sortKey(String name, boolean person) {
    Pinyin read = person ? Pinyin.ofPerson(name) : Pinyin.of(name);
    String key = read.syllables().isEmpty() ? name : String.join(" ", read.syllables());
    return key.substring(0, Math.min(key.length(), SORTED_BY));
  }

  private static Set<String> facets(Stakeholder stakeholder, StakeholderEntry entry) {
    Set<String> facets = new TreeSet<>();
    facets.add(Facet.of(stakeholder.status()));
    facets.add(Facet.of(entry.form()));
    facets.add(Facet.of(entry.source()));
    entry.effects().forEach(effect -> facets.add(Facet.of(effect)));
    entry.resources().forEach(resource -> facets.add(Facet.of(resource.kind())));
    entry.traits().forEach(trait -> facets.add(Facet.of(trait)));
    if (entry.serviceRole() != null) {
      entry.serviceRole().foundAs().forEach(role -> facets.add(Facet.of(role)));
    }
    entry.groups().forEach(group -> facets.add(Facet.ofGroup(group)));
    stakeholder
        .responsible()
        .forEach(responsible -> facets.add(Facet.ofResponsible(responsible.account())));
    if (stakeholder.responsible().isEmpty()) {
      facets.add(Facet.NOBODY_RESPONSIBLE);
    }
    return facets;
  }

  /** Gathers lines and their grams. */
  private static final class Found {

    final Set<String> lines = new LinkedHashSet<>();
    final Grams grams = new Grams();

    void name(String name, boolean person) {
      if (name == null) {
        return;
      }
      String normal = SearchWords.normal(name);
      lines.add(normal);
      grams.of(normal);
      Pinyin read = person ? Pinyin.ofPerson(name) : Pinyin.of(name);
      lines.add(read.initials());
      grams.of(read.initials());
      dull(read.joined());
    }

    void reach(String phone, String email) {
      dull(phone == null ? null : SearchWords.digits(phone));
      dull(email);
    }

    void dull(String text) {
      if (text != null && !text.isBlank()) {
        String normal = SearchWords.normal(text);
        lines.add(normal);
        grams.ofDull(normal);
      }
    }
  }
}
