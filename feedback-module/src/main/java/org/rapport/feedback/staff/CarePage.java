package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.Care;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.KeepCare;

/** Notes what makes a complainant vulnerable and what they need otherwise (mission C5). */
@Named
@ViewScoped
public class CarePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCare keepCare;

  private String vulnerability;
  private String adjustments;

  @Override
  protected void start(CaseView seen) {
    Care known = keepCare.of(seen.reference());
    vulnerability = known.vulnerability();
    adjustments = known.adjustments();
  }

  public String save() {
    keepCare.with(at(), vulnerability, adjustments);
    return done("care");
  }

  public String getVulnerability() {
    return vulnerability;
  }

  public void setVulnerability(String vulnerability) {
    this.vulnerability = vulnerability;
  }

  public String getAdjustments() {
    return adjustments;
  }

  public void setAdjustments(String adjustments) {
    this.adjustments = adjustments;
  }
}
