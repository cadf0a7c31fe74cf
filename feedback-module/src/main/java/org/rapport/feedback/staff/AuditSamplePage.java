package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.sampling.Question;
import org.rapport.feedback.sampling.SampleView;
import org.rapport.feedback.sampling.SeeSamples;
import org.rapport.feedback.sampling.Verdict;
import org.rapport.feedback.sampling.WriteSample;
import org.rapport.platform.Texts;

/** One quarter's sample: its cases, and what was found in them. */
@Named
@RequestScoped
public class AuditSamplePage {

  @Inject private SeeSamples see;
  @Inject private WriteSample write;
  @Inject private Texts texts;

  private String quarter;
  private SampleView shown;

  public SampleView getShown() {
    if (shown == null) {
      shown = see.of(quarter);
    }
    return shown;
  }

  public List<Question> getQuestions() {
    return List.of(Question.values());
  }

  public List<Verdict> getVerdicts() {
    return List.of(Verdict.values());
  }

  public String stratum(String stratum) {
    return write.stratum(stratum, texts.language());
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }
}
