package org.rapport.stakeholder.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A stakeholder about to join the registry, with contacts. */
public record Newcomer(StakeholderEntry facts, StatusEntry status, List<ContactEntry> contacts) {

  public Newcomer {
    contacts = List.copyOf(contacts);
  }

  /**
   * @return this, with texts cleaned
   * @throws org.rapport.kernel.Invalid naming everything that cannot be taken; fields of a contact
   *     begin with {@code contact.}
   */
  public Newcomer checked(LocalDate today) {
    Problems problems = new Problems();
    Newcomer cleaned =
        new Newcomer(
            problems.noting(facts::checked),
            problems.noting(() -> status.checked(today)),
            contacts.stream()
                .flatMap(
                    contact ->
                        Stream.ofNullable(
                            problems.notingIn("contact.", () -> contact.checked(today))))
                .toList());
    problems.raise();
    return cleaned;
  }

  /** As if it were registered, to look for others like it. */
  public KnownStakeholder known() {
    return new KnownStakeholder(0, facts, contacts);
  }
}
