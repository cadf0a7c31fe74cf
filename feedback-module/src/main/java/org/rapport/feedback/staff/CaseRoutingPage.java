package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.ExplainRouting;
import org.rapport.feedback.routing.Trial;
import org.rapport.feedback.routing.Verdict;

/** Which rule of routing would fire for a case now, and why each one before it would not. */
@Named
@ViewScoped
public class CaseRoutingPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ExplainRouting explainRouting;
  @Inject private RoutingWords words;

  private transient Trial trial;

  @Override
  protected void start(CaseView seen) {
    trial = explainRouting.of(seen.reference());
  }

  public Trial getTrial() {
    return trial;
  }

  public String name(Verdict verdict) {
    return words.name(verdict.rule());
  }

  public String misses(Verdict verdict) {
    return words.misses(verdict);
  }

  public String does(Verdict verdict) {
    return words.does(verdict.rule().effect());
  }

  public String getHandler() {
    return trial.handler() == null ? null : words.names(List.of(trial.handler()));
  }
}
