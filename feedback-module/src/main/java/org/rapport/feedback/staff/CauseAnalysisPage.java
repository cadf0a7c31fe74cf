package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.causes.RecordView;
import org.rapport.feedback.causes.WorkOnCause;

/** Says who sees to a cause, and why it comes again and again (C12). */
@Named
@ViewScoped
public class CauseAnalysisPage extends CauseTask {

  private static final long serialVersionUID = 1L;

  @Inject private WorkOnCause work;

  private Long owner;
  private String analysis;

  @Override
  protected void start(RecordView seen) {
    owner = seen.owner() == null ? null : seen.owner().id();
    analysis = seen.facts().analysis();
  }

  public String save() {
    work.analyze(getId(), version(), owner, analysis);
    return done("analyzed");
  }

  public Long getOwner() {
    return owner;
  }

  public void setOwner(Long owner) {
    this.owner = owner;
  }

  public String getAnalysis() {
    return analysis;
  }

  public void setAnalysis(String analysis) {
    this.analysis = analysis;
  }
}
