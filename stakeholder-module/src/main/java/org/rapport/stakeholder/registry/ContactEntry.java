package org.rapport.stakeholder.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapport.kernel.Text;

/**
 * A contact of a stakeholder as typed in (mission R9).
 *
 * @param main the one to turn to first
 * @param consents what they said when asked, at most one answer per purpose; purposes left out stay
 *     as they are
 */
public record ContactEntry(
    String name,
    String role,
    boolean main,
    String phone,
    String email,
    String wechat,
    Medium preferredMedium,
    Language preferredLanguage,
    String note,
    List<ConsentEntry> consents,
    List<DateEntry> dates) {

  private static final int MOST_DATES = 20;

  public ContactEntry {
    consents = Given.list(consents);
    dates = Given.list(dates);
  }

  /**
   * @return this, with texts cleaned
   * @throws org.rapport.kernel.Invalid naming everything that cannot be taken
   */
  public ContactEntry checked(LocalDate today) {
    Problems problems = new Problems();
    long purposes =
        consents.stream().map(ConsentEntry::purpose).filter(Objects::nonNull).distinct().count();
    problems.unless(purposes == consents.size(), "consents", "contact.consents.twice");
    problems.unless(dates.size() <= MOST_DATES, "dates", "contact.dates.tooMany", MOST_DATES);
    ContactEntry cleaned =
        new ContactEntry(
            problems.noting(() -> Text.required(name, "name", 200)),
            problems.noting(() -> Text.optional(role, "role", 200)),
            main,
            problems.noting(() -> Reach.phone(phone, "phone")),
            problems.noting(() -> Reach.email(email, "email")),
            problems.noting(() -> Text.optional(wechat, "wechat", 100)),
            preferredMedium,
            preferredLanguage,
            problems.noting(() -> Text.optional(note, "note", 1000)),
            problems.noting(() -> consents.stream().map(c -> c.checked(today)).toList()),
            problems.noting(() -> dates.stream().map(DateEntry::checked).distinct().toList()));
    problems.raise();
    return cleaned;
  }
}
