package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Stamp;

/** The organization's culture as of a day, with what shows it (mission J19, I T3.1). */
@Entity
@Table(schema = "stakeholder", name = "culture_analysis")
class CultureAnalysis {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "culture_analysis")
  @SequenceGenerator(
      name = "culture_analysis",
      schema = "stakeholder",
      sequenceName = "culture_analysis_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  @Basic(optional = false)
  private String summary;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "culture_finding",
      joinColumns = @JoinColumn(name = "analysis_id"))
  @OrderBy("element")
  private List<Finding> findings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "culture_evidence",
      joinColumns = @JoinColumn(name = "analysis_id"))
  @OrderBy("day, notedAt")
  private List<Evidence> evidence = new ArrayList<>();

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected CultureAnalysis() {}

  /**
   * @param last the newest one so far, or null
   * @throws Refusal if it is not of a later day: each day's picture stays as it was
   */
  CultureAnalysis(CultureEntry typed, CultureAnalysis last, Stamp stamp) {
    CultureEntry entry = typed.checked(stamp.today());
    if (last != null && !entry.on().isAfter(last.day)) {
      throw Refusal.because("stakeholder", "models.culture.notLater", last.day);
    }
    say(entry, stamp);
  }

  /**
   * @param newest whether there is none of a later day
   */
  void describe(CultureEntry typed, boolean newest, Stamp stamp) {
    refuseUnless(newest);
    CultureEntry entry = typed.checked(stamp.today());
    if (!entry.on().equals(day)) {
      throw Refusal.because("stakeholder", "models.culture.dayStays", day);
    }
    say(entry, stamp);
  }

  /**
   * @param newest whether there is none of a later day
   */
  void show(EvidenceEntry entry, boolean newest, Stamp stamp) {
    refuseUnless(newest);
    evidence.add(new Evidence(entry, stamp));
    touched(stamp);
  }

  private void say(CultureEntry entry, Stamp stamp) {
    this.day = entry.on();
    this.summary = entry.summary();
    this.findings.clear();
    entry.findings().stream().map(Finding::new).forEach(findings::add);
    touched(stamp);
  }

  private void refuseUnless(boolean newest) {
    if (!newest) {
      throw Refusal.because("stakeholder", "models.culture.past", day);
    }
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

  LocalDate on() {
    return day;
  }

  CultureEntry entry() {
    List<CultureFinding> found =
        findings.stream()
            .map(Finding::entry)
            .sorted(Comparator.comparing(CultureFinding::element))
            .toList();
    return new CultureEntry(day, summary, found);
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
