package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.rapport.kernel.Message;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Stamp;

/** Reviews, actions and lessons in every state, with made-up stakeholders. */
@ApplicationScoped
@Transactional
class MadeUpReviews implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.reviews-demonstration", Locale.ROOT);
  private static final List<ReviewCause> CAUSES =
      List.of(
          ReviewCause.INTERVAL_OVER,
          ReviewCause.EXCEPTION_CLOSED,
          ReviewCause.HANDED_OVER,
          ReviewCause.MODEL_MOVED);
  private static final int LESSONS = 16;
  private static final int ONE_IN = 4;
  private static final int LATELY = 9;

  private final Reviews reviews;
  private final Actions actions;
  private final Schedules schedules;
  private final ReviewWork work;
  private final StaffDirectory staff;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpReviews(
      Reviews reviews,
      Actions actions,
      Schedules schedules,
      ReviewWork work,
      StaffDirectory staff,
      StakeholderTimeline timeline) {
    this.reviews = reviews;
    this.actions = actions;
    this.schedules = schedules;
    this.work = work;
    this.staff = staff;
    this.timeline = timeline;
  }

  protected MadeUpReviews() {
    this(null, null, null, null, null, null);
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void make(List<Long> stakeholders, List<Long> agents, Clock clock) {
    schedules.seeModels(new Made(agents, clock, 0).at(0).today());
    int number = 0;
    for (int index = 0; index < stakeholders.size(); index++) {
      Optional<Reviewed> formal = schedules.formalWith(stakeholders.get(index));
      if (formal.isPresent()) {
        Made made = new Made(agents, clock, index);
        int daysAgo = CourseDemonstration.daysAgo(index, stakeholders.size());
        LocalDate since = made.at(daysAgo % 330).today();
        schedules.countFrom(formal.get(), since);
        if (number % ONE_IN == 0) {
          review(formal.get(), number / ONE_IN, Math.min(daysAgo, 20 + number % 300), made);
        }
        number++;
      }
    }
    review(Reviewed.APPROACH, 3, 45, new Made(agents, clock, 0));
    review(Reviewed.model(3), 1, 6, new Made(agents, clock, 1));
  }

  private void review(Reviewed reviewed, int number, int daysAgo, Made made) {
    ReviewCause cause = CAUSES.get(number % CAUSES.size());
    boolean due = number % 5 == 0;
    boolean running = number % 5 == 1;
    int opened = due || running ? Math.min(daysAgo, LATELY + number) : daysAgo;
    Review review =
        new Review(
            reviewed,
            cause,
            made.at(opened).today().plusDays(ReviewTriggers.DAYS),
            made.leader(),
            made.at(opened));
    reviews.keep(review);
    if (!due) {
      hold(review, number, opened, made);
      if (!running) {
        complete(review, opened, made);
      }
      reviews.keep(review);
      act(review, number, opened, made);
    }
    work.place(review);
  }

  private void hold(Review review, int number, int opened, Made made) {
    Stamp then = made.at(opened - 1);
    ReviewPreparation preparation =
        new ReviewPreparation(
                review.occasion,
                then.today().minusYears(1),
                then.today(),
                made.leader(),
                null,
                null,
                null)
            .checked(then.today());
    String name = staff.with(made.leader()).map(StaffMember::name).orElse("");
    review.prepare(
        preparation,
        List.of(new ParticipantView(ParticipantKind.STAFF, made.leader(), name)),
        false,
        then);
    List<FindingEntry> findings = new ArrayList<>();
    for (ReviewTopic topic : ReviewTopic.values()) {
      if ((number + topic.ordinal()) % 3 != 0) {
        boolean internal = topic == ReviewTopic.EXCEPTIONS;
        findings.add(new FindingEntry(topic, made.word("finding." + topic), internal));
      }
    }
    review.find(findings, then);
    List<LessonEntry> lessons =
        number % 6 == 5
            ? List.of()
            : List.of(
                new LessonEntry(made.word("lesson." + 2 * number % LESSONS), false),
                new LessonEntry(
                    made.word("lesson." + (2 * number + 1) % LESSONS), number % 2 == 0));
    String nothing = lessons.isEmpty() ? made.word("nothing") : null;
    review.learn(new LessonsEntry(lessons, nothing), then);
    if (number % 3 == 2) {
      review.propose(made.word("proposal"), then);
    }
  }

  private void complete(Review review, int opened, Made made) {
    Stamp then = made.at(opened - 3);
    review.complete(then);
    if (review.reviewed().isRelationship()) {
      timeline.tell(
          new TimelineEvent(
              review.reviewed().stakeholderId(),
              TimelineKind.REVIEW,
              then.at(),
              Message.of("stakeholder", "timeline.review.completed"),
              null,
              "/staff/reviews/review?id=" + review.id()));
    }
  }

  /** One that goes on, one that is done and checked, or dropped, as far as the days allow. */
  private void act(Review review, int number, int opened, Made made) {
    Stamp planned = made.at(opened - 2);
    ActionEntry entry =
        new ActionEntry(
            made.word("action." + number % 4),
            made.other(),
            planned.today().plusDays(20),
            number % 4 == 3);
    ImprovementAction action = new ImprovementAction(review.id(), entry, planned);
    actions.keep(action);
    if (number % 4 == 1) {
      action.drop(made.word("dropped"), made.byOther(opened - 5));
    } else if (number % 4 != 0) {
      action.done(
          made.word("done"), made.at(opened - 5).today(), made.leader(), made.byOther(opened - 5));
    }
    if (number % 4 == 3) {
      Stamp checked = made.at(opened - 8);
      boolean helped = number % 8 == 3;
      action.check(
          helped ? ActionEffect.EFFECTIVE : ActionEffect.NOT_EFFECTIVE,
          made.word(helped ? "helped" : "failed"),
          checked);
      if (!helped) {
        ImprovementAction next =
            action.followUp(
                new ActionEntry(
                    entry.what(), made.other(), checked.today().plusDays(30), entry.internal()),
                checked);
        actions.keep(next);
        work.place(next);
      }
    }
    actions.keep(action);
    work.place(action);
  }

  /** Who did what when, and in which language they write. */
  private record Made(List<Long> agents, Clock clock, int index) {

    long leader() {
      return agents.get(index % agents.size());
    }

    long other() {
      return agents.get((index + 1) % agents.size());
    }

    Stamp at(int daysAgo) {
      return stamp(leader(), daysAgo);
    }

    Stamp byOther(int daysAgo) {
      return stamp(other(), daysAgo);
    }

    String word(String key) {
      return WORDS.getString((index % 3 == 2 ? "en." : "zh.") + key);
    }

    private Stamp stamp(long by, int daysAgo) {
      Instant at = clock.instant().minus(Duration.ofDays(Math.max(0, daysAgo)));
      return new Stamp(by, at, LocalDate.ofInstant(at, clock.getZone()));
    }
  }
}
