package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/** Do you want to give your name? */
@Named
@RequestScoped
public class FeedbackIdentityPage extends QuestionPage {

  private Identity identity;

  @PostConstruct
  void load() {
    identity = shown().answers().identity();
  }

  @Override
  Step step() {
    return Step.IDENTITY;
  }

  public String save() {
    if (identity == null) {
      throw Invalid.field("identity", Message.of("feedback", "portal.identity.missing"));
    }
    return answer(draft -> draft.choose(identity), () -> {});
  }

  public Identity getIdentity() {
    return identity;
  }

  public void setIdentity(Identity identity) {
    this.identity = identity;
  }
}
