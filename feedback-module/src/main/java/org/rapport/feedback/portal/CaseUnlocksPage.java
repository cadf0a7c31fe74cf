package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.TellUnlocks;

/** Asks to be told when somebody looks up who sent the case, or to be told no more (C2). */
@Named
@RequestScoped
public class CaseUnlocksPage extends CaseTaskPage {

  @Inject private TellUnlocks tell;

  @Override
  boolean isPossible(ComplainantView view) {
    return view.isConfidential();
  }

  public String ask() {
    return to(true);
  }

  public String askNoMore() {
    return to(false);
  }

  private String to(boolean asked) {
    if (!isOpen()) {
      return CurrentCase.ENTRY;
    }
    tell.to(key(), asked);
    return "/case/overview?faces-redirect=true&done=" + (asked ? "watched" : "unwatched");
  }
}
