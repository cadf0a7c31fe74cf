package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Somebody through whom a stakeholder is reached (mission R9). */
@Entity
@Table(schema = "stakeholder", name = "contact")
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact")
  @SequenceGenerator(
      name = "contact",
      schema = "stakeholder",
      sequenceName = "contact_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "stakeholder_id")
  private Stakeholder stakeholder;

  @Basic(optional = false)
  private boolean main;

  @Basic(optional = false)
  private String name;

  private String role;
  private String phone;
  private String email;
  private String wechat;

  @Column(name = "preferred_medium")
  @Enumerated(EnumType.STRING)
  private Medium preferredMedium;

  @Column(name = "preferred_language")
  @Enumerated(EnumType.STRING)
  private Language preferredLanguage;

  private String note;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "contact_consent",
      joinColumns = @JoinColumn(name = "contact_id"))
  @OrderBy("recordedAt")
  private List<Consent> consents = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "contact_date",
      joinColumns = @JoinColumn(name = "contact_id"))
  @OrderBy("occasion, day")
  private List<ImportantDate> dates = new ArrayList<>();

  protected Contact() {}

  Contact(Stakeholder stakeholder, ContactEntry entry, Stamp stamp) {
    this.stakeholder = stakeholder;
    this.addedAt = stamp.at();
    describe(entry, stamp);
  }

  /** Replaces what is known of them; a new answer on consent is added to the old ones. */
  final void describe(ContactEntry typed, Stamp stamp) {
    ContactEntry entry = typed.checked(stamp.today());
    this.name = entry.name();
    this.role = entry.role();
    this.phone = entry.phone();
    this.email = entry.email();
    this.wechat = entry.wechat();
    this.preferredMedium = entry.preferredMedium();
    this.preferredLanguage = entry.preferredLanguage();
    this.note = entry.note();
    Map<ConsentPurpose, ConsentEntry> known = currentConsents();
    entry.consents().stream()
        .filter(answer -> !answer.equals(known.get(answer.purpose())))
        .forEach(answer -> consents.add(new Consent(answer, stamp)));
    this.dates.clear();
    entry.dates().stream().distinct().map(ImportantDate::new).forEach(dates::add);
  }

  void beMain(boolean main) {
    this.main = main;
  }

  Long id() {
    return id;
  }

  boolean isNamed(String other) {
    return SearchWords.normal(name).equals(SearchWords.normal(other));
  }

  boolean isMain() {
    return main;
  }

  /** What holds now. */
  ContactEntry entry() {
    List<DateEntry> days =
        dates.stream()
            .map(ImportantDate::entry)
            .sorted(Comparator.comparing(DateEntry::occasion).thenComparing(DateEntry::day))
            .toList();
    return new ContactEntry(
        name,
        role,
        main,
        phone,
        email,
        wechat,
        preferredMedium,
        preferredLanguage,
        note,
        List.copyOf(currentConsents().values()),
        days);
  }

  /** Every answer ever given, in the order they were. */
  List<ConsentEntry> consents() {
    return consents.stream().map(Consent::entry).toList();
  }

  private Map<ConsentPurpose, ConsentEntry> currentConsents() {
    Map<ConsentPurpose, ConsentEntry> latest = new EnumMap<>(ConsentPurpose.class);
    consents.forEach(consent -> latest.put(consent.purpose(), consent.entry()));
    return latest;
  }
}
