package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.feedback.cases.AuditedCase;
import org.rapport.feedback.cases.TimelineView;
import org.rapport.feedback.sampling.CheckCase;
import org.rapport.feedback.sampling.Question;
import org.rapport.feedback.sampling.SampledCase;
import org.rapport.feedback.sampling.Verdict;
import org.rapport.platform.Texts;

/** An auditor goes through one case of a sample, question by question. */
@Named
@ViewScoped
public class AuditCasePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CheckCase check;
  @Inject private TimelineWords words;
  @Inject private Texts texts;

  private String quarter;
  private String reference;
  private int version;
  private final Map<Question, AuditAnswerForm> answers = new EnumMap<>(Question.class);
  private transient CheckCase.Opened opened;

  public void open() {
    SampledCase sampled = opened().sampled();
    version = sampled.version();
    for (Question question : Question.values()) {
      answers.put(
          question,
          sampled.answerTo(question).map(AuditAnswerForm::of).orElseGet(AuditAnswerForm::new));
    }
  }

  public String save() {
    check.answer(
        quarter,
        reference,
        version,
        answers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().given())));
    return "/staff/admin/audit-sample?faces-redirect=true&quarter=" + quarter;
  }

  private CheckCase.Opened opened() {
    if (opened == null) {
      opened = check.open(quarter, reference);
    }
    return opened;
  }

  public AuditedCase getAudited() {
    return opened().audited();
  }

  /** What the case's record says to a question, as a sentence, or null. */
  public String evidence(Question question) {
    Verdict said = opened().evidence().get(question);
    return said == null ? null : texts.in(texts.language(), "feedback", "sample.record." + said);
  }

  public String happened(TimelineView entry) {
    return words.of(entry);
  }

  public List<Question> getQuestions() {
    return List.of(Question.values());
  }

  public List<Verdict> getVerdicts() {
    return List.of(Verdict.values());
  }

  public Map<Question, AuditAnswerForm> getAnswers() {
    return answers;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
