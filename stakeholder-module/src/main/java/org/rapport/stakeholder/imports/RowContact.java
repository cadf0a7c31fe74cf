package org.rapport.stakeholder.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Medium;

/** The contact a row names. */
final class RowContact {

  private RowContact() {}

  /** Empty where the row says nothing of one; one without a name bears the stakeholder's. */
  static Optional<ContactEntry> of(RowReader row) {
    boolean said =
        Stream.of(
                Field.CONTACT_NAME,
                Field.CONTACT_ROLE,
                Field.CONTACT_PHONE,
                Field.CONTACT_EMAIL,
                Field.CONTACT_WECHAT)
            .anyMatch(field -> !row.text(field).isEmpty());
    if (!said) {
      return Optional.empty();
    }
    String name = row.text(Field.CONTACT_NAME);
    return Optional.of(
        new ContactEntry(
            name.isEmpty() ? row.text(Field.NAME) : name,
            row.text(Field.CONTACT_ROLE),
            true,
            row.text(Field.CONTACT_PHONE),
            row.text(Field.CONTACT_EMAIL),
            row.text(Field.CONTACT_WECHAT),
            row.choice(Field.CONTACT_MEDIUM, Medium::valueOf).orElse(null),
            row.choice(Field.CONTACT_LANGUAGE, Language::valueOf).orElse(null),
            row.text(Field.CONTACT_NOTE),
            List.of(),
            List.of()));
  }
}
