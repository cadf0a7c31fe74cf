package org.rapport.stakeholder.reviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapport.kernel.Message;
import org.rapport.platform.Outbox;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Texts;
import org.rapport.platform.Told;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.journey.JourneyRoom;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.ShippedModels;
import org.rapport.stakeholder.registry.RegistryDatabase;

/** Reviews on a fresh database, with the relationships they look at. */
final class ReviewsRoom implements AutoCloseable {

  final List<CountedFacts> counted = new ArrayList<>();
  final JourneyRoom journeys = new JourneyRoom();
  final TestWorkList work = new TestWorkList();
  final List<String> mailed = new ArrayList<>();
  final List<TimelineEvent> timeline = new ArrayList<>();

  <T> T in(Function<Desk, T> use) {
    return journeys.in(j -> use.apply(new Desk(j.registryPart, j.read())));
  }

  void doing(Consumer<Desk> use) {
    journeys.doing(j -> use.accept(new Desk(j.registryPart, j.read())));
  }

  /** A formal relationship, as what a review looks at. */
  Reviewed formal(String name) {
    long id = journeys.begun(name);
    journeys.registry.database.execute(
        "update stakeholder.relationship set phase = 'FORMAL' where id = " + id);
    return Reviewed.relationship(journeys.read(id).stakeholderId(), id);
  }

  @Override
  public void close() {
    journeys.close();
  }

  /** What a transaction works with. */
  final class Desk {

    final RegistryDatabase.Registry registry;
    final JpaReviews reviews = new JpaReviews();
    final JpaActions actions = new JpaActions();
    final JpaSchedules schedules = new JpaSchedules();
    final JpaReviewLists lists = new JpaReviewLists();
    private final ReadRelationship relationships;
    private final ReadEditions editions;
    private final ReviewedNames names;
    private final ReviewWork place;
    private final ReviewDesk desk;
    private final ActionDesk actionDesk;
    private final Attendance attendance;

    private Desk(RegistryDatabase.Registry registry, ReadRelationship relationships) {
      this.registry = registry;
      this.relationships = relationships;
      reviews.entities = registry.entities;
      reviews.counted = new Told<>(event -> counted.addAll(event.facts()));
      actions.entities = registry.entities;
      actions.counted = new Told<>(event -> counted.addAll(event.facts()));
      schedules.entities = registry.entities;
      lists.entities = registry.entities;
      lists.scope = new ReviewScope(registry.scopedEntries(), journeys.registry.user);
      editions = ShippedModels.reading(registry.entities, registry.staff);
      names = new ReviewedNames(registry.read(), relationships, editions);
      place = new ReviewWork(work, names);
      desk =
          new ReviewDesk(
              reviews,
              registry.read(),
              registry.changedMeanwhile(),
              place,
              journeys.registry.user,
              registry.audit);
      actionDesk =
          new ActionDesk(
              actions,
              reviews,
              desk,
              place,
              registry.changedMeanwhile(),
              journeys.registry.user,
              registry.audit);
      attendance = new Attendance(registry.read(), relationships, registry.staff);
    }

    CallReview call() {
      return new CallReview(reviews, schedules, place, registry.stamps);
    }

    ReviewTriggers triggers() {
      return new ReviewTriggers(call(), reviews, schedules, place, registry.stamps);
    }

    CallByInterval byInterval() {
      return new CallByInterval(schedules, call(), registry.stamps);
    }

    AskForReview ask() {
      return new AskForReview(reviews, call(), desk, relationships, editions, registry.stamps);
    }

    HoldReview hold() {
      return new HoldReview(desk, attendance, schedules, timeline::add, registry.stamps);
    }

    PlanAction plan() {
      return new PlanAction(desk, actionDesk, actions, attendance, registry.stamps);
    }

    TrackAction track() {
      return new TrackAction(actionDesk, schedules, attendance, registry.stamps);
    }

    ReadActions readActions() {
      return new ReadActions(
          actions,
          lists,
          actionDesk,
          names,
          attendance,
          journeys.registry.user,
          registry.staff,
          registry.stamps);
    }

    ReadReviews read() {
      return new ReadReviews(
          reviews, lists, desk, names, readActions(), registry.staff, registry.stamps);
    }

    ReadLessons lessons() {
      return new ReadLessons(lists, names);
    }

    SetReviewInterval interval() {
      return new SetReviewInterval(
          schedules, editions, journeys.registry.user, registry.stamps, registry.audit);
    }

    MadeUpReviews madeUp() {
      return new MadeUpReviews(reviews, actions, schedules, place, registry.staff, timeline::add);
    }

    SendResults send() {
      TestSettings settings = new TestSettings(Path.of("target"));
      ReviewPaper papers = new ReviewPaper(new Keys(), settings);
      return new SendResults(
          desk,
          read(),
          attendance,
          new ResultLetter(papers, new Keys(), settings),
          new Mailed(),
          timeline::add,
          registry.stamps);
    }
  }

  /** Remembers what would leave. */
  private final class Mailed implements Outbox {

    @Override
    public boolean isSending() {
      return true;
    }

    @Override
    public String enqueue(
        String to, String module, String template, Locale language, List<Object> arguments) {
      mailed.add(to + " " + language.toLanguageTag() + " " + arguments);
      return "<1@rapport.example>";
    }
  }

  /** Says keys and values instead of sentences. */
  private static final class Keys implements Texts {

    @Override
    public String in(Locale language, Message message) {
      return message.key() + message.arguments();
    }

    @Override
    public boolean has(String module, String key) {
      return true;
    }

    @Override
    public Locale language() {
      return ENGLISH;
    }
  }
}
