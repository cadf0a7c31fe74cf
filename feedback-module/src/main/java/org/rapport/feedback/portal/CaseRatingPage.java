package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.RateCase;
import org.rapport.feedback.cases.Rating;

/** How satisfied with the handling, and apart from that with the outcome (C13). */
@Named
@RequestScoped
public class CaseRatingPage extends CaseTaskPage {

  @Inject private RateCase rate;
  private Integer handling;
  private Integer outcome;
  private String comment;

  @PostConstruct
  void load() {
    Rating earlier = getCase() == null ? null : getCase().rating();
    if (earlier != null) {
      handling = earlier.handling();
      outcome = earlier.outcome();
      comment = earlier.comment();
    }
  }

  @Override
  boolean isPossible(ComplainantView view) {
    return view.mayRate();
  }

  public String save() {
    if (!isOpen()) {
      return CurrentCase.ENTRY;
    }
    rate.with(key(), Rating.of(handling, outcome, comment));
    return "/case/overview?faces-redirect=true&done=rating";
  }

  public Integer getHandling() {
    return handling;
  }

  public void setHandling(Integer handling) {
    this.handling = handling;
  }

  public Integer getOutcome() {
    return outcome;
  }

  public void setOutcome(Integer outcome) {
    this.outcome = outcome;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
