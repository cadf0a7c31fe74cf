package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

/** A person, organization or unit we have, or may have, a relationship with (mission R1-R9). */
@Entity
@Table(schema = "stakeholder", name = "stakeholder")
class Stakeholder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder")
  @SequenceGenerator(
      name = "stakeholder",
      schema = "stakeholder",
      sequenceName = "stakeholder_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Embedded private Profile profile;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private StakeholderStatus status;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "stakeholder_resource",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("kind")
  private List<Resource> resources = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      schema = "stakeholder",
      name = "stakeholder_in_group",
      joinColumns = @JoinColumn(name = "stakeholder_id"),
      inverseJoinColumns = @JoinColumn(name = "group_id"))
  private Set<StakeholderGroup> groups = new HashSet<>();

  @OneToMany(mappedBy = "stakeholder", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("addedAt, id")
  private List<Contact> contacts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "status_change",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("changedAt")
  private List<StatusChange> statusChanges = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "responsible",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("role, accountId")
  private List<Responsible> responsible = new ArrayList<>();

  @Column(name = "registered_at", nullable = false)
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

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

  /** The first contact is the main one, whatever the entry says (mission R9). */
  Contact add(ContactEntry entry, Stamp stamp) {
    Contact contact = new Contact(this, entry, stamp);
    contacts.add(contact);
    markMain(entry.main() || contacts.size() == 1 ? contact : mainContact());
    touched(stamp);
    return contact;
  }

  /** There is always one main contact, so an entry can give that mark, but not take it away. */
  void edit(long contactId, ContactEntry entry, Stamp stamp) {
    Contact contact = contact(contactId);
    contact.describe(entry, stamp);
    markMain(entry.main() ? contact : mainContact());
    touched(stamp);
  }

  /** Where the main contact goes, the one known longest takes its place. */
  void remove(long contactId, Stamp stamp) {
    Contact contact = contact(contactId);
    contacts.remove(contact);
    if (contact.isMain() && !contacts.isEmpty()) {
      markMain(contacts.get(0));
    }
    touched(stamp);
  }

  Contact contact(long contactId) {
    return contacts.stream()
        .filter(contact -> Objects.equals(contact.id(), contactId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The main contact, or null where there are no contacts. */
  Contact mainContact() {
    return contacts.stream().filter(Contact::isMain).findFirst().orElse(null);
  }

  private void markMain(Contact main) {
    contacts.forEach(contact -> contact.beMain(contact == main));
  }

  private void enter(StatusEntry entry, Stamp stamp) {
    this.status = entry.status();
    statusChanges.add(new StatusChange(entry, stamp));
  }

  private void touched(Stamp stamp) {
    this.changedAt = stamp.at();
    this.changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  StakeholderStatus status() {
    return status;
  }

  StakeholderSummary summary() {
    return profile.summary(id, status);
  }

  StakeholderEntry entry() {
    List<ResourceEntry> offered =
        resources.stream()
            .map(Resource::entry)
            .sorted(Comparator.comparing(ResourceEntry::kind))
            .toList();
    Set<Long> ids = groups.stream().map(StakeholderGroup::id).collect(toSet());
    return profile.entry(offered, ids);
  }

  List<Contact> contacts() {
    return List.copyOf(contacts);
  }

  List<ResponsibleEntry> responsible() {
    return responsible.stream().map(Responsible::entry).toList();
  }

  List<StatusChange> statusChanges() {
    return List.copyOf(statusChanges);
  }

  Instant registeredAt() {
    return registeredAt;
  }

  Long registeredBy() {
    return registeredBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
