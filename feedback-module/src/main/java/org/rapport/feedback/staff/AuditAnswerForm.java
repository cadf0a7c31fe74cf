package org.rapport.feedback.staff;

import java.io.Serializable;
import org.rapport.feedback.sampling.Answer;
import org.rapport.feedback.sampling.CheckCase;
import org.rapport.feedback.sampling.Verdict;

/** What is chosen and typed as the answer to one question. */
public class AuditAnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Verdict verdict;
  private String note;

  static AuditAnswerForm of(Answer answer) {
    AuditAnswerForm form = new AuditAnswerForm();
    form.verdict = answer.verdict();
    form.note = answer.note();
    return form;
  }

  CheckCase.Given given() {
    return new CheckCase.Given(verdict, note);
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
