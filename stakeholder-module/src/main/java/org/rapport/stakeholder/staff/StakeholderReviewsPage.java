package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewLine;
import org.rapport.stakeholder.reviews.ReviewState;

/** The reviews of a stakeholder's relationships or of a model, as part of their pages. */
@Named
@RequestScoped
public class StakeholderReviewsPage {

  @Inject private ReadReviews read;
  @Inject private CurrentUser user;

  private final Map<Long, List<ReviewLine>> found = new HashMap<>();

  public List<ReviewLine> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::ofStakeholder);
  }

  public List<ReviewLine> ofRelationship(long stakeholder, long relationship) {
    return of(stakeholder).stream().filter(one -> one.relationshipId() == relationship).toList();
  }

  public List<ReviewLine> ofModel(long line) {
    return read.ofModel(line);
  }

  public boolean isVisible() {
    return user.may(Permission.MODELS_READ);
  }

  /** Whether the reader may ask for one of a relationship that has none open. */
  public boolean mayAsk(long stakeholder, long relationship) {
    return read.mayAsk(true)
        && ofRelationship(stakeholder, relationship).stream()
            .allMatch(one -> one.state() == ReviewState.COMPLETED);
  }

  public boolean mayAskOfModel(long line) {
    return read.mayAsk(false)
        && ofModel(line).stream().allMatch(one -> one.state() == ReviewState.COMPLETED);
  }
}
