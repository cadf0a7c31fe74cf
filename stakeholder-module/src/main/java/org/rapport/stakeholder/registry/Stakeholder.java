package org.rapport.stakeholder.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapport.kernel.Refusal;

/** A person, organization or unit we have, or may have, a relationship with (mission R1-R9). */
@Entity
@Table(schema = "stakeholder", name = "stakeholder")
class Stakeholder extends StakeholderFile {

  protected Stakeholder() {}

  /** Takes up a stakeholder; {@code first} begins the history of its status. */
  Stakeholder(
      StakeholderEntry entry, Collection<StakeholderGroup> groups, StatusEntry first, Stamp stamp) {
    Problems problems = new Problems();
    problems.noting(entry::checked);
    StatusEntry begun = problems.noting(() -> first.checked(stamp.today()));
    problems.raise();
    describe(entry, groups, stamp);
    this.registeredAt = stamp.at();
    this.registeredBy = stamp.by();
    enter(begun, stamp);
  }

  /** Replaces what is known of it; status and contacts stay. */
  final void describe(StakeholderEntry typed, Collection<StakeholderGroup> groups, Stamp stamp) {
    StakeholderEntry entry = typed.checked();
    this.profile = new Profile(entry);
    this.resources.clear();
    entry.resources().stream().map(Resource::new).forEach(resources::add);
    this.groups.retainAll(groups);
    this.groups.addAll(groups);
    touched(stamp);
  }

  /**
   * Names all who are responsible for it from now on (mission J18).
   *
   * @throws Refusal if somebody is named twice in one role
   */
  void answerTo(List<ResponsibleEntry> chosen, Stamp stamp) {
    List<Responsible> named =
        chosen.stream().map(ResponsibleEntry::checked).map(Responsible::new).toList();
    long roles =
        chosen.stream().map(entry -> entry.role().name() + entry.account()).distinct().count();
    if (roles < chosen.size()) {
      throw Refusal.because("stakeholder", "responsible.twice");
    }
    responsible.clear();
    responsible.addAll(named);
    touched(stamp);
  }

  /**
   * Moves it to another status and keeps the day and the reason (mission R1).
   *
   * @throws Refusal if it has that status already, or took on the present one after that day
   */
  void become(StatusEntry typed, Stamp stamp) {
    StatusEntry entry = typed.checked(stamp.today());
    if (entry.status() == status) {
      throw Refusal.because("stakeholder", "stakeholder.status.same." + status);
    }
    StatusChange last = statusChanges.get(statusChanges.size() - 1);
    if (entry.on().isBefore(last.on())) {
      throw Refusal.because("stakeholder", "stakeholder.status.beforeLast", last.on());
    }
    enter(entry, stamp);
    touched(stamp);
  }

  /**
   * Takes over what another was found to be: the facts chosen from both, and its history.
   *
   * @param added lines of the other's history that are not in this one's
   */
  void takeOver(
      StakeholderEntry chosen,
      Collection<StakeholderGroup> groups,
      List<StatusChange> added,
      StatusEntry now,
      Stamp stamp) {
    describe(chosen, groups, stamp);
    statusChanges.addAll(added);
    enter(now.checked(stamp.today()), stamp);
  }

  /** Goes out of the registry, because it is the same as another. */
  void goInto(long other, Stamp stamp) {
    mergedInto = other;
    touched(stamp);
  }

  void comeBack(Stamp stamp) {
    mergedInto = null;
    touched(stamp);
  }

  /**
   * Gives back facts and lines of history that came from another; its status is its last line's.
   */
  void giveBack(
      StakeholderEntry own,
      Collection<StakeholderGroup> groups,
      Collection<StatusChange> others,
      Stamp stamp) {
    describe(own, groups, stamp);
    statusChanges.removeAll(others);
    statusChanges.stream()
        .max(Comparator.comparing(StatusChange::changedAt))
        .ifPresent(last -> status = last.status());
  }

  /** There is one main contact where there are any: the one preferred if it is there. */
  void haveMain(Long preferred) {
    contacts().mend(preferred);
  }

  Contact add(ContactEntry entry, Stamp stamp) {
    Contact contact = new Contact(this, entry, stamp);
    contacts().add(contact, entry.main());
    touched(stamp);
    return contact;
  }

  void edit(long contactId, ContactEntry entry, Stamp stamp) {
    contacts().edit(contactId, entry, stamp);
    touched(stamp);
  }

  void remove(long contactId, Stamp stamp) {
    contacts().remove(contactId);
    touched(stamp);
  }

  private void enter(StatusEntry entry, Stamp stamp) {
    this.status = entry.status();
    statusChanges.add(new StatusChange(entry, stamp));
  }

  private void touched(Stamp stamp) {
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }
}
