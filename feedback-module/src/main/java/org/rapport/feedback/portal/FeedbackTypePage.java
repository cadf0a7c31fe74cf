package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.feedback.FeedbackType;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** What would you like to send? */
@Named
@RequestScoped
public class FeedbackTypePage extends QuestionPage {

  private FeedbackType type;

  @PostConstruct
  void load() {
    type = shown().answers().type();
  }

  @Override
  Step step() {
    return Step.TYPE;
  }

  public String save() {
    if (type == null) {
      throw Invalid.field("type", Message.of("feedback", "portal.type.missing"));
    }
    return answer(draft -> draft.choose(type), () -> {});
  }

  public FeedbackType getType() {
    return type;
  }

  public void setType(FeedbackType type) {
    this.type = type;
  }
}
