package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.reviews.HoldReview;
import org.rapport.stakeholder.reviews.LessonsEntry;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewView;

/** Notes what a review learned. */
@Named
@ViewScoped
public class ReviewLessonsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MORE = 2;

  @Inject private ReadReviews read;
  @Inject private HoldReview hold;
  @Inject private Notices notices;

  private long id;
  private long version;
  private final List<LessonDraft> lessons = new ArrayList<>();
  private String nothingBecause;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    review.lessons().forEach(lesson -> lessons.add(new LessonDraft(lessons.size() + 1, lesson)));
    for (int more = 0; more < MORE; more++) {
      lessons.add(new LessonDraft(lessons.size() + 1, null));
    }
    nothingBecause = review.nothingBecause();
  }

  public String save(boolean going) {
    hold.learn(
        id,
        version,
        new LessonsEntry(lessons.stream().map(LessonDraft::entry).toList(), nothingBecause));
    notices.good("review.lessons.kept");
    return Places.review(id, going ? ReviewStep.IMPROVE : ReviewStep.LEARN);
  }

  public List<LessonDraft> getLessons() {
    return lessons;
  }

  public String getNothingBecause() {
    return nothingBecause;
  }

  public void setNothingBecause(String nothingBecause) {
    this.nothingBecause = nothingBecause;
  }
}
