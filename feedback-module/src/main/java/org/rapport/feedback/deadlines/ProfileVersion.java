package org.rapport.feedback.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;

/** One version of a profile; it stays as it was saved, for the cases it was applied to. */
@Entity
@Table(schema = "feedback", name = "clock_profile")
class ProfileVersion {

  @Id private long id;

  private long profile;
  private int number;

  @Column(name = "name_english")
  private String nameEnglish;

  @Column(name = "name_chinese")
  private String nameChinese;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private boolean ended;

  @Enumerated(EnumType.STRING)
  private FeedbackType type;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "stakeholder_group")
  private Long group;

  private String contract;

  private Term acknowledgement;

  @Column(name = "stage_one")
  private Term stageOne;

  @Column(name = "stage_two")
  private Term stageTwo;

  @Column(name = "next_update")
  private Term nextUpdate;

  private Term extension;

  private Term warning;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private Long savedBy;

  protected ProfileVersion() {}

  ProfileVersion(Profile version, Long savedBy) {
    this.id = version.version();
    this.profile = version.profile();
    this.number = version.number();
    this.nameEnglish = version.nameEnglish();
    this.nameChinese = version.nameChinese();
    this.validFrom = version.validFrom();
    this.ended = version.ended();
    this.type = version.conditions().type();
    this.severity = version.conditions().severity();
    this.group = version.conditions().group();
    this.contract = version.conditions().contract();
    this.acknowledgement = version.limits().get(LimitKind.ACKNOWLEDGEMENT);
    this.stageOne = version.limits().get(LimitKind.STAGE_ONE);
    this.stageTwo = version.limits().get(LimitKind.STAGE_TWO);
    this.nextUpdate = version.limits().get(LimitKind.NEXT_UPDATE);
    this.extension = version.limits().get(LimitKind.EXTENSION);
    this.warning = version.limits().get(LimitKind.WARNING);
    this.savedAt = version.savedAt();
    this.savedBy = savedBy;
  }

  Profile shown() {
    return new Profile(
        id,
        profile,
        number,
        nameEnglish,
        nameChinese,
        validFrom,
        ended,
        new ProfileConditions(type, severity, group, contract),
        limits(),
        savedAt);
  }

  private Map<LimitKind, Term> limits() {
    Map<LimitKind, Term> limits = new EnumMap<>(LimitKind.class);
    limits.put(LimitKind.ACKNOWLEDGEMENT, acknowledgement);
    limits.put(LimitKind.STAGE_ONE, stageOne);
    limits.put(LimitKind.STAGE_TWO, stageTwo);
    limits.put(LimitKind.NEXT_UPDATE, nextUpdate);
    limits.put(LimitKind.EXTENSION, extension);
    limits.put(LimitKind.WARNING, warning);
    limits.values().removeIf(term -> term == null);
    return limits;
  }
}
