package org.rapport.feedback.sampling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.kernel.Refusal;

/** A case that was drawn, and what the auditor found about how it was handled. */
@Entity(name = "SampledCase")
@Table(schema = "feedback", name = "audit_sampled_case")
public class SampledCase {

  @Id private long id;

  @Version private int version;

  private String quarter;

  /** In the order drawn, from 1. */
  private int position;

  private String reference;
  private String stratum;

  @ElementCollection
  @CollectionTable(
      schema = "feedback",
      name = "audit_answer",
      joinColumns = @JoinColumn(name = "sampled_case_id"))
  @OrderBy("question")
  private List<Answer> answers = new ArrayList<>();

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "checked_by")
  private Long checkedBy;

  protected SampledCase() {}

  SampledCase(long id, Sample sample, int position, Candidate drawn) {
    this.id = id;
    this.quarter = sample.quarter();
    this.position = position;
    this.reference = drawn.reference();
    this.stratum = drawn.stratum();
  }

  /**
   * @param seen the version the auditor looked at
   * @throws Refusal where somebody has answered since
   */
  void answer(List<Answer> given, int seen, long by, Instant at) {
    if (seen != version) {
      throw Refusal.because("feedback", "sample.changedMeanwhile");
    }
    answers.clear();
    answers.addAll(given);
    checkedBy = by;
    checkedAt = at;
  }

  public int version() {
    return version;
  }

  public String quarter() {
    return quarter;
  }

  public int position() {
    return position;
  }

  public String reference() {
    return reference;
  }

  /** Its type, and its finding where it has one, with a slash between. */
  public String stratum() {
    return stratum;
  }

  public boolean isChecked() {
    return checkedAt != null;
  }

  /** Null until checked. */
  public Instant checkedAt() {
    return checkedAt;
  }

  Long checkedBy() {
    return checkedBy;
  }

  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  public Optional<Answer> answerTo(Question question) {
    return answers.stream().filter(answer -> answer.question() == question).findFirst();
  }

  public List<Answer> findings() {
    return answers.stream().filter(Answer::isFinding).toList();
  }
}
