package org.rapport.stakeholder.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What was chosen, told apart. */
record Chosen(List<Long> stakeholders, List<Long> contacts) {

  static final String STAKEHOLDER = "stakeholder-";
  static final String CONTACT = "contact-";

  static Chosen of(Collection<String> keys) {
    return new Chosen(numbers(keys, STAKEHOLDER), numbers(keys, CONTACT));
  }

  private static List<Long> numbers(Collection<String> keys, String kind) {
    return keys.stream()
        .filter(key -> key.startsWith(kind))
        .map(key -> Long.valueOf(key.substring(kind.length())))
        .sorted()
        .toList();
  }

  static List<String> keys(Collection<Long> stakeholders, Collection<Long> contacts) {
    return Stream.concat(
            stakeholders.stream().map(id -> STAKEHOLDER + id),
            contacts.stream().map(id -> CONTACT + id))
        .toList();
  }

  List<Long> without(List<Long> staying) {
    List<Long> going = new ArrayList<>(stakeholders);
    going.removeAll(staying);
    return going;
  }
}
