package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.investigation.InvestigationView;
import org.rapport.feedback.investigation.PlanText;
import org.rapport.feedback.investigation.ShowInvestigation;
import org.rapport.feedback.investigation.WritePlan;

/** Plans an investigation, or plans it anew (mission C7). */
@Named
@ViewScoped
public class PlanPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private WritePlan writePlan;
  @Inject private ShowInvestigation show;

  private String questions;
  private String heard;
  private String sought;

  @Override
  protected void start(CaseView seen) {
    PlanText plan = getInvestigation().plan();
    questions = String.join("\n", plan.questions());
    heard = String.join("\n", plan.heard());
    sought = String.join("\n", plan.sought());
  }

  public String save() {
    writePlan.with(at(), PlanText.typed(questions, heard, sought));
    return doneOn("investigation", "planned");
  }

  public InvestigationView getInvestigation() {
    return show.beside(getReference());
  }

  public String getQuestions() {
    return questions;
  }

  public void setQuestions(String questions) {
    this.questions = questions;
  }

  public String getHeard() {
    return heard;
  }

  public void setHeard(String heard) {
    this.heard = heard;
  }

  public String getSought() {
    return sought;
  }

  public void setSought(String sought) {
    this.sought = sought;
  }
}
