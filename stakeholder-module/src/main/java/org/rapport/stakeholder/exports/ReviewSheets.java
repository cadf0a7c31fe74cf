package org.rapport.stakeholder.exports;

import static org.rapport.stakeholder.exports.ListSheet.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.models.Words;
import org.rapport.stakeholder.reviews.LessonFilter;
import org.rapport.stakeholder.reviews.LessonLine;
import org.rapport.stakeholder.reviews.Occasion;
import org.rapport.stakeholder.reviews.ReadLessons;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ReviewFilter;
import org.rapport.stakeholder.reviews.ReviewLine;
import org.rapport.stakeholder.reviews.ReviewState;
import org.rapport.stakeholder.reviews.ReviewSubject;

@ApplicationScoped
public class ReviewSheets implements ListSheets {

  @Inject ReadReviews reviews;
  @Inject ReadLessons lessons;

  public static ReviewFilter filter(AskedList asked) {
    return new ReviewFilter(
        asked.oneOf(ReviewState.class, "state"),
        asked.oneOf(ReviewSubject.class, "subject"),
        asked.oneOf(Occasion.class, "occasion"),
        asked.number("group"));
  }

  public static LessonFilter lessonFilter(AskedList asked) {
    return new LessonFilter(asked.text("q"), asked.number("group"), asked.number("model"));
  }

  @Override
  public Stream<ListSheet<?>> all() {
    return Stream.of(ofReviews(), ofLessons());
  }

  private ListSheet<ReviewLine> ofReviews() {
    return ListSheet.<ReviewLine>of(
            "reviews",
            Permission.MODELS_READ,
            (asked, from, size) -> reviews.page(filter(asked), from, size))
        .with("review.subject", line -> about(line.subject(), line.stakeholder(), line.model()))
        .with("review.occasion", line -> word("review.occasion.", line.occasion()))
        .with("review.action.standing.head", line -> word("review.state.", line.state()))
        .with("review.dueOn", ReviewLine::dueOn)
        .with("review.completedOn", ReviewLine::completedOn)
        .with("review.leader", ReviewLine::leader);
  }

  private ListSheet<LessonLine> ofLessons() {
    return ListSheet.<LessonLine>of(
            "lessons",
            Permission.MODELS_READ,
            (asked, from, size) -> lessons.page(lessonFilter(asked), from, size))
        .with("review.learned.what", LessonLine::text)
        .with("review.internal", line -> line.internal() ? word("review.internal") : null)
        .with(
            "review.learned.from", line -> about(line.subject(), line.stakeholder(), line.model()))
        .with("review.learned.model", ReviewSheets::modelOf)
        .with("review.learned.on", LessonLine::learnedOn);
  }

  /** What a review looks at, in words. */
  static Object about(ReviewSubject subject, String stakeholder, Words model) {
    return switch (subject) {
      case RELATIONSHIP -> stakeholder;
      case MODEL -> model;
      case APPROACH -> word("review.subject.", subject);
    };
  }

  private static Words modelOf(LessonLine line) {
    return line.subject() == ReviewSubject.RELATIONSHIP ? line.model() : null;
  }
}
