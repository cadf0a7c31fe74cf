package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/** Puts reviews and improvement actions on the lists of those who have to see to them. */
@ApplicationScoped
class ReviewWork {

  private static final String MODULE = "stakeholder";
  private static final String ACTION = "review.action";
  private static final String CHECK = "review.check";

  private final WorkList work;
  private final ReviewedNames names;

  @Inject
  ReviewWork(WorkList work, ReviewedNames names) {
    this.work = work;
    this.names = names;
  }

  protected ReviewWork() {
    this(null, null);
  }

  /** To who leads it; of models and the approach else to anybody who manages models. */
  void place(Review review) {
    ReviewSubject subject = review.reviewed().subject();
    String kind = "review." + subject;
    boolean nobodys = review.leaderId() == null && subject == ReviewSubject.RELATIONSHIP;
    if (review.isCompleted() || nobodys) {
      work.close(MODULE, kind, review.id());
      return;
    }
    work.open(
        new WorkItem(
            MODULE,
            kind,
            review.id().toString(),
            review.leaderId(),
            review.leaderId() == null ? Permission.MODELS_MANAGE : null,
            null,
            review.dueOn(),
            names.inBothLanguages(review.reviewed()),
            "/staff/reviews/review?id=" + review.id()));
  }

  /** To its owner while it is open, then to who checks its effect. */
  void place(ImprovementAction action) {
    if (action.state() == ActionState.OPEN) {
      open(ACTION, action, action.entry().owner(), action.entry().dueOn());
    } else {
      work.close(MODULE, ACTION, action.id());
    }
    if (action.isToBeChecked() && action.checkerId() != null) {
      open(CHECK, action, action.checkerId(), action.checkDueOn());
    } else {
      work.close(MODULE, CHECK, action.id());
    }
  }

  private void open(String kind, ImprovementAction action, long account, LocalDate dueOn) {
    work.open(
        WorkItem.of(
            account,
            MODULE,
            kind,
            action.id(),
            dueOn,
            action.entry().what(),
            "/staff/reviews/action?id=" + action.id()));
  }
}
