package org.rapport.stakeholder.incidents;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Stamp;

/** What was reported, by whom and when; it never changes. */
@Embeddable
class IncidentReport {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private IncidentKind kind;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "incident_behavior",
      joinColumns = @JoinColumn(name = "incident_id"))
  @Column(name = "behavior")
  @Enumerated(EnumType.STRING)
  private Set<HarmfulBehavior> behaviors = new HashSet<>();

  @Basic(optional = false)
  private String what;

  @Column(name = "colleague_id")
  private Long colleagueId;

  @Column(name = "reported_by", nullable = false)
  private long reportedBy;

  @Column(name = "reported_at", nullable = false)
  private Instant reportedAt;

  protected IncidentReport() {}

  IncidentReport(IncidentEntry entry, Stamp stamp) {
    this.kind = entry.kind();
    this.behaviors.addAll(entry.behaviors());
    this.what = entry.what();
    this.colleagueId = entry.colleague();
    this.reportedBy = stamp.by();
    this.reportedAt = stamp.at();
  }

  boolean names(long account) {
    return colleagueId != null && colleagueId == account;
  }

  /**
   * @throws Refusal if the account is the colleague's it names
   */
  void refuse(long account) {
    if (names(account)) {
      throw Refusal.because("stakeholder", "incident.handler.named");
    }
  }

  boolean namesSomebody() {
    return colleagueId != null;
  }

  IncidentEntry entry() {
    return new IncidentEntry(kind, Set.copyOf(behaviors), what, colleagueId);
  }

  long by() {
    return reportedBy;
  }

  Instant at() {
    return reportedAt;
  }
}
