package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.reviews.ActionEntry;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.PlanAction;
import org.rapport.stakeholder.reviews.ReadActions;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewView;

/** Plans improvement actions within a review, and proposes a change of the model. */
@Named
@ViewScoped
public class PlanActionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private ReadActions actions;
  @Inject private PlanAction plan;
  @Inject private HoldReview hold;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long id;
  private long version;
  private String what;
  private Long owner;
  private LocalDate dueOn;
  private boolean internal;
  private String modelChange;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    owner = user.signedIn().id();
    modelChange = review.modelChange();
  }

  public String save() {
    plan.of(id, new ActionEntry(what, owner, dueOn, internal));
    notices.good("review.action.planned");
    return Places.review(id, ReviewStep.IMPROVE);
  }

  public String propose() {
    hold.propose(id, version, modelChange);
    notices.good("review.modelChange.kept");
    return Places.review(id, ReviewStep.IMPROVE);
  }

  public List<StaffMember> getOwners() {
    return actions.owners();
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public Long getOwner() {
    return owner;
  }

  public void setOwner(Long owner) {
    this.owner = owner;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }

  public String getModelChange() {
    return modelChange;
  }

  public void setModelChange(String modelChange) {
    this.modelChange = modelChange;
  }
}
