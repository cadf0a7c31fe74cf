package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.feedback.cases.Limits;
import org.rapport.kernel.Text;

/** What would put it right? Asked of complaints only, and nobody has to say. */
@Named
@RequestScoped
public class FeedbackRemedyPage extends QuestionPage {

  private String remedy;

  @PostConstruct
  void load() {
    remedy = shown().answers().remedy();
  }

  @Override
  Step step() {
    return Step.REMEDY;
  }

  public String save() {
    return answer(
        draft -> draft.askFor(remedy), () -> Text.optional(remedy, "remedy", Limits.REMEDY));
  }

  public String getRemedy() {
    return remedy;
  }

  public void setRemedy(String remedy) {
    this.remedy = remedy;
  }
}
