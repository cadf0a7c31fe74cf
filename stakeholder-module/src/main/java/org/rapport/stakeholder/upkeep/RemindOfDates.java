package org.rapport.stakeholder.upkeep;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.ReadAgents;
import org.rapport.stakeholder.registry.StakeholdersKept;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Birthdays and other dates of contacts who consented to greetings stand on the work list of who
 * represents us, and follow what the registry says of contact, consent and agent (mission R9).
 */
@ApplicationScoped
@Transactional
class RemindOfDates {

  static final int AT_ONCE = 200;

  private static final String MODULE = "stakeholder";
  private static final String KIND = "upkeep." + UpkeepKind.KEY_DATE;

  private final KeyDates dates;
  private final ReadAgents agents;
  private final WorkList work;
  private final Stamps stamps;

  @Inject
  RemindOfDates(KeyDates dates, ReadAgents agents, WorkList work, Stamps stamps) {
    this.dates = dates;
    this.agents = agents;
    this.work = work;
    this.stamps = stamps;
  }

  protected RemindOfDates() {
    this(null, null, null, null);
  }

  void kept(@Observes StakeholdersKept event) {
    follow(event.stakeholders().stream().map(KnownStakeholder::id).toList());
  }

  private void follow(Collection<Long> stakeholders) {
    LocalDate today = stamps.now().today();
    List<ContactDate> wanted =
        dates.wanted(stakeholders).stream().filter(d -> d.recurrence().isPresent()).toList();
    List<KeyDate> known = dates.of(stakeholders);
    known.stream().filter(date -> wanted.stream().noneMatch(date::is)).forEach(this::forget);
    for (ContactDate one : wanted) {
      KeyDate date =
          known.stream()
              .filter(it -> it.is(one))
              .findFirst()
              .orElseGet(() -> new KeyDate(one, today));
      dates.keep(date);
      remind(date, one.name());
    }
  }

  private void forget(KeyDate date) {
    work.close(MODULE, KIND, date.id());
    dates.remove(date);
  }

  /** Whom a contact greets is greeted again next year. */
  void greeted(long stakeholderId, TouchEntry touch) {
    List<KeyDate> greeted =
        dates.of(List.of(stakeholderId)).stream().filter(d -> d.isGreetedBy(touch)).toList();
    greeted.forEach(date -> date.greeted(touch.on()));
    remind(greeted);
  }

  /**
   * Nobody is greeted long after their day.
   *
   * @return whether there may be more
   */
  boolean passSome() {
    LocalDate today = stamps.now().today();
    List<KeyDate> missed = dates.dueBefore(today.minusDays(KeyDate.LATE_DAYS), AT_ONCE);
    missed.forEach(date -> date.pass(today));
    remind(missed);
    return missed.size() == AT_ONCE;
  }

  /**
   * Takes over dates that were there before anybody was reminded of them.
   *
   * @param after the last stakeholder of the portion before
   * @return the last of this one, or {@code after} where there are none left
   */
  long takeSome(long after) {
    List<Long> found = dates.unknown(after, AT_ONCE);
    follow(found);
    return found.isEmpty() ? after : found.get(found.size() - 1);
  }

  private void remind(List<KeyDate> some) {
    Map<Long, String> names =
        dates.wanted(some.stream().map(KeyDate::stakeholderId).distinct().toList()).stream()
            .collect(toMap(ContactDate::contactId, ContactDate::name, (one, same) -> one));
    for (KeyDate date : some) {
      dates.keep(date);
      remind(date, names.get(date.contactId()));
    }
  }

  /** One of several agents; where nobody represents us it stands on the list of what is due. */
  private void remind(KeyDate date, String name) {
    agents
        .first(date.stakeholderId())
        .ifPresentOrElse(
            agent -> work.open(item(agent, date, name)), () -> work.close(MODULE, KIND, date.id()));
  }

  private static WorkItem item(long agent, KeyDate date, String name) {
    return WorkItem.of(
        agent,
        MODULE,
        KIND,
        date.id(),
        date.dueOn(),
        name + " · " + date.occasion(),
        "/staff/upkeep/contact?stakeholder=" + date.stakeholderId() + "&item=" + date.id());
  }
}
