package org.rapport.stakeholder.upkeep;

import java.util.Optional;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.StakeholderView;

/**
 * What one person is sent, or why nothing.
 *
 * @param contact name of the main contact, empty where there is none
 * @param email null where none is known
 * @param obstacle null where the greeting is sent
 */
public record GreetingLine(
    long stakeholderId,
    String stakeholder,
    StakeholderStatus status,
    String contact,
    Language language,
    String email,
    String subject,
    String text,
    GreetingObstacle obstacle) {

  static GreetingLine of(StakeholderView known, GreetingEntry entry, boolean complaining) {
    Optional<ContactEntry> main =
        known.contacts().stream()
            .map(StakeholderView.ContactView::facts)
            .filter(ContactEntry::main)
            .findFirst();
    String name = main.map(ContactEntry::name).orElse("");
    Language language =
        main.map(ContactEntry::preferredLanguage)
            .orElseGet(() -> Language.ofName(name.isEmpty() ? known.facts().name() : name));
    boolean chinese = language == Language.CHINESE;
    return new GreetingLine(
        known.id(),
        known.facts().name(),
        known.status(),
        name,
        language,
        main.map(ContactEntry::email).orElse(null),
        chinese ? entry.chineseSubject() : entry.englishSubject(),
        (chinese ? entry.chineseText() : entry.englishText()).replace("{name}", name),
        obstacle(main, complaining));
  }

  public boolean isSent() {
    return obstacle == null;
  }

  private static GreetingObstacle obstacle(Optional<ContactEntry> main, boolean complaining) {
    if (main.isEmpty()) {
      return GreetingObstacle.NO_CONTACT;
    }
    if (!consented(main.get())) {
      return GreetingObstacle.NO_CONSENT;
    }
    if (complaining) {
      return GreetingObstacle.OPEN_COMPLAINT;
    }
    return main.get().email() == null ? GreetingObstacle.NO_EMAIL : null;
  }

  private static boolean consented(ContactEntry contact) {
    return contact.consents().stream()
        .filter(consent -> consent.purpose() == ConsentPurpose.GREETINGS)
        .anyMatch(ConsentEntry::given);
  }
}
