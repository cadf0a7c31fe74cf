package org.rapport.stakeholder.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

/** All that is on file of a stakeholder, to be read; only {@link Stakeholder} writes into it. */
@MappedSuperclass
abstract class StakeholderFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stakeholder")
  @SequenceGenerator(
      name = "stakeholder",
      schema = "stakeholder",
      sequenceName = "stakeholder_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Embedded Profile profile;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  StakeholderStatus status;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "stakeholder_resource",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("kind")
  List<Resource> resources = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      schema = "stakeholder",
      name = "stakeholder_in_group",
      joinColumns = @JoinColumn(name = "stakeholder_id"),
      inverseJoinColumns = @JoinColumn(name = "group_id"))
  Set<StakeholderGroup> groups = new HashSet<>();

  @OneToMany(mappedBy = "stakeholder", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("addedAt, id")
  private List<Contact> contacts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "status_change",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("changedAt")
  List<StatusChange> statusChanges = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "responsible",
      joinColumns = @JoinColumn(name = "stakeholder_id"))
  @OrderBy("role, accountId")
  List<Responsible> responsible = new ArrayList<>();

  @Column(name = "registered_at", nullable = false)
  Instant registeredAt;

  @Column(name = "registered_by")
  Long registeredBy;

  @Column(name = "changed_at", nullable = false)
  Instant changedAt;

  @Column(name = "changed_by")
  Long changedBy;

  /** The stakeholder it was found to be the same as; it is only kept to be separated again. */
  @Column(name = "merged_into")
  Long mergedInto;

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  Long mergedInto() {
    return mergedInto;
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

  Contacts contacts() {
    return new Contacts(contacts);
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
