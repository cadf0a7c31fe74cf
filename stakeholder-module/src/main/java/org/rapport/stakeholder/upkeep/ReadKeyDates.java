package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** The dates on which contacts of a stakeholder are greeted (mission R9). */
@ApplicationScoped
@Transactional
public class ReadKeyDates {

  private final KeyDates dates;
  private final ReadStakeholder stakeholders;

  @Inject
  ReadKeyDates(KeyDates dates, ReadStakeholder stakeholders) {
    this.dates = dates;
    this.stakeholders = stakeholders;
  }

  protected ReadKeyDates() {
    this(null, null);
  }

  /** The first due first. */
  public List<KeyDateView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    List<ContactDate> wanted = dates.wanted(List.of(stakeholderId));
    return dates.of(List.of(stakeholderId)).stream()
        .flatMap(date -> wanted.stream().filter(date::is).map(one -> view(date, one.name())))
        .toList();
  }

  private static KeyDateView view(KeyDate date, String name) {
    return new KeyDateView(
        date.id(),
        date.contactId(),
        name,
        date.occasion(),
        date.recurrence().toString(),
        date.dueOn(),
        date.doneOn());
  }
}
