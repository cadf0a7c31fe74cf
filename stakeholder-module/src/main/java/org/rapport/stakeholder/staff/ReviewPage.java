package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.reviews.PrepareReview;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewMaterial;
import org.rapport.stakeholder.reviews.ReviewState;
import org.rapport.stakeholder.reviews.ReviewSubject;
import org.rapport.stakeholder.reviews.ReviewTopic;
import org.rapport.stakeholder.reviews.ReviewView;

/** One review: step by step while it is open, on one page once it is completed. */
@Named
@RequestScoped
public class ReviewPage {

  @Inject private ReadReviews read;
  @Inject private PrepareReview prepare;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private ReviewView review;
  private ReviewStep step;
  private ReviewMaterial material;

  @PostConstruct
  void load() {
    review = read.with(Parameters.id("id"));
    ReviewStep asked = Parameters.oneOf(ReviewStep.class, "step");
    boolean first = asked == null || review.state() == ReviewState.DUE;
    step = first ? ReviewStep.takenUpAt(review) : asked;
  }

  public ReviewView getReview() {
    return review;
  }

  public ReviewStep getStep() {
    return step;
  }

  public ReviewStep[] getSteps() {
    return ReviewStep.values();
  }

  public boolean isDone(ReviewStep which) {
    return which.isDone(review);
  }

  public boolean isHolding() {
    return read.mayHold(review.id());
  }

  /** Whether the parties can be told of it by the reader. */
  public boolean isSending() {
    return review.isCompleted() && review.subject() == ReviewSubject.RELATIONSHIP && isHolding();
  }

  /** Whether the reader may draft what it proposes. */
  public boolean isDrafting() {
    return review.modelVersionId() != null && user.may(Permission.MODELS_MANAGE);
  }

  public boolean isModelVisible() {
    return review.modelVersionId() != null && user.may(Permission.MODELS_READ);
  }

  public String getTitle() {
    String key = "review.of." + review.subject();
    return switch (review.subject()) {
      case RELATIONSHIP -> say(key, review.stakeholder());
      case MODEL -> say(key, review.model().in(texts.language()));
      case APPROACH -> say(key);
    };
  }

  private String say(String key, Object... names) {
    return texts.here(Message.of("stakeholder", key, names));
  }

  public ReviewMaterial getMaterial() {
    if (material == null) {
      material = prepare.material(review.id());
    }
    return material;
  }

  public ReviewTopic[] getTopics() {
    return ReviewTopic.values();
  }
}
