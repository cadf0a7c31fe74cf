package org.rapport.stakeholder.duplicates;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.SearchWords;
import org.rapport.stakeholder.registry.StakeholderEntry;

/**
 * What a stakeholder is told from others by.
 *
 * @param names without what people write or leave out at will
 * @param emails its own and its contacts', in small letters
 * @param phones its own and its contacts', the last digits
 * @param address normalized, or empty
 */
record Portrait(
    boolean person, Set<ReadName> names, Set<String> emails, Set<String> phones, String address) {

  /** So many digits tell numbers apart; country and trunk codes before them are written or not. */
  private static final int PHONE_DIGITS = 10;

  private static final int FEWEST_DIGITS = 6;

  static Portrait of(KnownStakeholder known) {
    StakeholderEntry facts = known.facts();
    List<ContactEntry> contacts = known.contacts();
    return of(
        facts.form() == StakeholderForm.INDIVIDUAL,
        Stream.of(facts.name(), facts.otherName()),
        Stream.concat(Stream.of(facts.email()), contacts.stream().map(ContactEntry::email)),
        Stream.concat(Stream.of(facts.phone()), contacts.stream().map(ContactEntry::phone)),
        facts.address());
  }

  /** Of values as typed, some of them null or blank. */
  static Portrait of(
      boolean person,
      Stream<String> names,
      Stream<String> emails,
      Stream<String> phones,
      String address) {
    return new Portrait(
        person,
        names
            .filter(Objects::nonNull)
            .map(name -> ReadName.of(name, person))
            .filter(name -> !name.core().isEmpty())
            .collect(toUnmodifiableSet()),
        emails
            .filter(Objects::nonNull)
            .map(email -> email.strip().toLowerCase(Locale.ROOT))
            .filter(email -> !email.isEmpty())
            .collect(toUnmodifiableSet()),
        phones
            .filter(Objects::nonNull)
            .map(Portrait::digits)
            .filter(digits -> digits.length() >= FEWEST_DIGITS)
            .collect(toUnmodifiableSet()),
        address == null ? "" : CoreName.ofPerson(address));
  }

  private static String digits(String phone) {
    String digits = SearchWords.digits(SearchWords.normal(phone)).replaceFirst("^0+", "");
    return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
  }
}
