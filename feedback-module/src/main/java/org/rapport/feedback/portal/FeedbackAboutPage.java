package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** What is it about? */
@Named
@RequestScoped
public class FeedbackAboutPage extends QuestionPage {

  private About.Kind kind;
  private String which;

  @PostConstruct
  void load() {
    kind = shown().answers().about().kind();
    which = shown().answers().about().which();
  }

  @Override
  Step step() {
    return Step.ABOUT;
  }

  public String save() {
    return answer(draft -> draft.concern(new About(kind, which)), this::judge);
  }

  private void judge() {
    if (kind == null) {
      throw Invalid.field("kind", Message.of("feedback", "portal.about.missing"));
    }
    Text.optional(which, "which", About.MAX_WHICH);
  }

  public About.Kind getKind() {
    return kind;
  }

  public void setKind(About.Kind kind) {
    this.kind = kind;
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }
}
