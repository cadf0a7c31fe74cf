package org.rapport.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one human being is known by: everything they gave and everything kept of them. */
public record Person(
    Set<String> names, Set<String> emails, Set<String> phones, Set<String> addresses) {

  public static final Person NOBODY = new Person(Set.of(), Set.of(), Set.of(), Set.of());

  /** Shorter words stand in too many texts that are about somebody else. */
  private static final int SHORTEST = 2;

  /** A country's code before a number makes no difference. */
  private static final int TELLING_DIGITS = 11;

  public Person {
    names = Set.copyOf(names);
    emails = Set.copyOf(emails);
    phones = Set.copyOf(phones);
    addresses = Set.copyOf(addresses);
  }

  /** Each part may be null. */
  public static Person of(String name, String email, String phone) {
    return new Person(some(name), some(email), some(phone), Set.of());
  }

  /** A set of what is given; nulls and blanks are left out. */
  public static Set<String> some(String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  public Person and(Person more) {
    return new Person(
        both(names, more.names),
        both(emails, more.emails),
        both(phones, more.phones),
        both(addresses, more.addresses));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** In small letters, to compare with. */
  public Set<String> namesInSmall() {
    return inSmall(names);
  }

  /** In small letters, to compare with. */
  public Set<String> emailsInSmall() {
    return inSmall(emails);
  }

  /** The last digits of every number, to compare with. */
  public Set<String> lastDigits() {
    return phones.stream()
        .map(phone -> phone.replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty())
        .map(digits -> digits.substring(Math.max(0, digits.length() - TELLING_DIGITS)))
        .collect(Collectors.toSet());
  }

  /** Everything that must not be left in a text, the longest first. */
  public Collection<String> words() {
    return Stream.of(names, emails, phones, addresses)
        .flatMap(Set::stream)
        .filter(word -> word.length() >= SHORTEST)
        .sorted((one, other) -> other.length() - one.length())
        .toList();
  }

  /** Whether a name, an address or a number of both is the same. */
  public boolean isLike(Person other) {
    return meet(namesInSmall(), other.namesInSmall())
        || meet(emailsInSmall(), other.emailsInSmall())
        || meet(lastDigits(), other.lastDigits());
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> inSmall(Set<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Says nothing: who it is must never reach a log. */
  @Override
  public String toString() {
    return "Person[hidden]";
  }
}
