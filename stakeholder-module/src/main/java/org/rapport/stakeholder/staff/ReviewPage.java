package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
@ViewScoped
public class ReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private PrepareReview prepare;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private long id;
  private ReviewStep step;
  private transient ReviewView review;
  private transient ReviewMaterial material;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    ReviewStep asked = Parameters.oneOf(ReviewStep.class, "step");
    boolean first = asked == null || getReview().state() == ReviewState.DUE;
    step = first ? ReviewStep.takenUpAt(getReview()) : asked;
  }

  public ReviewView getReview() {
    if (review == null) {
      review = read.with(id);
    }
    return review;
  }

  public ReviewStep getStep() {
    return step;
  }

  public ReviewStep[] getSteps() {
    return ReviewStep.values();
  }

  public boolean isDone(ReviewStep which) {
    return which.isDone(getReview());
  }

  public boolean isHolding() {
    return read.mayHold(id);
  }

  /** Whether the parties can be told of it by the reader. */
  public boolean isSending() {
    return getReview().isCompleted()
        && getReview().subject() == ReviewSubject.RELATIONSHIP
        && isHolding();
  }

  /** Whether the reader may draft what it proposes. */
  public boolean isDrafting() {
    return getReview().modelVersionId() != null && user.may(Permission.MODELS_MANAGE);
  }

  public boolean isModelVisible() {
    return getReview().modelVersionId() != null && user.may(Permission.MODELS_READ);
  }

  public String getTitle() {
    String key = "review.of." + getReview().subject();
    return switch (getReview().subject()) {
      case RELATIONSHIP -> say(key, getReview().stakeholder());
      case MODEL -> say(key, getReview().model().in(texts.language()));
      case APPROACH -> say(key);
    };
  }

  private String say(String key, Object... names) {
    return texts.here(Message.of("stakeholder", key, names));
  }

  public ReviewMaterial getMaterial() {
    if (material == null) {
      material = prepare.material(id);
    }
    return material;
  }

  public ReviewTopic[] getTopics() {
    return ReviewTopic.values();
  }
}
