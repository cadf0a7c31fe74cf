package org.rapport.feedback.sampling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** What was answered to one question, and why. */
@Embeddable
public class Answer {

  private static final int LONGEST = 1_000;

  @Enumerated(EnumType.STRING)
  private Question question;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String note;

  protected Answer() {}

  private Answer(Question question, Verdict verdict, String note) {
    this.question = question;
    this.verdict = verdict;
    this.note = note;
  }

  /**
   * @throws Invalid for the question's field: without a verdict, or where a finding says not what
   */
  static Answer of(Question question, Verdict verdict, String typed) {
    String field = question.name();
    if (verdict == null) {
      throw Invalid.field(field, Message.of("feedback", "sample.verdict.none"));
    }
    String note = Text.optional(typed, field, LONGEST);
    if (verdict == Verdict.NO && note == null) {
      throw Invalid.field(field, Message.of("feedback", "sample.note.none"));
    }
    return new Answer(question, verdict, note);
  }

  public Question question() {
    return question;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** Null where there is none. */
  public String note() {
    return note;
  }

  public boolean isFinding() {
    return verdict == Verdict.NO;
  }
}
