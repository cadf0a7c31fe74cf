package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PlaceInJourney;

/** Says in which step of the stakeholder's journey a complaint arose (mission C20). */
@Named
@ViewScoped
public class PlaceInJourneyPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private PlaceInJourney place;

  private String step;

  @Override
  protected void start(CaseView seen) {
    step = seen.journeyStep();
  }

  public String save() {
    place.at(at(), step);
    return done("placed");
  }

  public List<String> getSteps() {
    return place.choices(getShown().stakeholder() == null ? null : getShown().stakeholder().id());
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
