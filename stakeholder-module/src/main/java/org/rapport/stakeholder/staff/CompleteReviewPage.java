package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewView;

/** Completes a review, and adds to one that is completed. */
@Named
@ViewScoped
public class CompleteReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private HoldReview hold;
  @Inject private Notices notices;

  private long id;
  private long version;
  private boolean open;
  private String addendum;
  private boolean internal;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    open = !review.isCompleted();
  }

  /** Whether it is still to be completed; asked before the button, it loads what was read. */
  public boolean isOpen() {
    return open;
  }

  public String complete() {
    hold.complete(id, version);
    notices.good("review.complete.done");
    return Places.review(id, null);
  }

  public String add() {
    hold.add(id, version, addendum, internal);
    notices.good("review.addendum.added");
    return Places.review(id, null);
  }

  public String getAddendum() {
    return addendum;
  }

  public void setAddendum(String addendum) {
    this.addendum = addendum;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}
