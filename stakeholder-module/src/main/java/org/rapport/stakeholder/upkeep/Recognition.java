package org.rapport.stakeholder.upkeep;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Stamp;

/** A recognition that was shown (mission J13). */
@Entity
@Table(schema = "stakeholder", name = "recognition")
class Recognition {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recognition")
  @SequenceGenerator(
      name = "recognition",
      schema = "stakeholder",
      sequenceName = "recognition_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private RecognitionForm form;

  private String place;

  @Basic(optional = false)
  private String what;

  @Column(name = "shown_on", nullable = false)
  private LocalDate shownOn;

  @Column(name = "noted_at", nullable = false)
  private Instant notedAt;

  @Column(name = "noted_by")
  private Long notedBy;

  protected Recognition() {}

  /** Of a touch that was one and is checked. */
  Recognition(long stakeholderId, TouchEntry touch, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.form = touch.recognition().form();
    this.place = touch.recognition().where();
    this.what = touch.text();
    this.shownOn = touch.on();
    this.notedAt = stamp.at();
    this.notedBy = stamp.by();
  }

  RecognitionView view() {
    return new RecognitionView(id, new RecognitionEntry(form, place), what, shownOn);
  }
}
