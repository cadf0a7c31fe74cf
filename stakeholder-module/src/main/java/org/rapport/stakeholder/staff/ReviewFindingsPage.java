package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewTopic;
import org.rapport.stakeholder.reviews.ReviewView;

/** Notes what a review found, topic by topic. */
@Named
@ViewScoped
public class ReviewFindingsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private HoldReview hold;
  @Inject private Notices notices;

  private long id;
  private long version;
  private List<TopicDraft> topics;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    topics =
        Arrays.stream(ReviewTopic.values())
            .map(topic -> new TopicDraft(topic, review.finding(topic)))
            .toList();
  }

  public String save() {
    hold.find(id, version, topics.stream().map(TopicDraft::entry).toList());
    notices.good("review.findings.kept");
    return Places.review(id, ReviewStep.LEARN);
  }

  public List<TopicDraft> getTopics() {
    return topics;
  }
}
