package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** What both sides of made-up relationships saw differently at first, and where they stand. */
@ApplicationScoped
class MadeUpNegotiations {

  private static final int ONE_IN = 4;
  private static final int POINTS = 3;

  private final NegotiationPoints points;
  private final Clock clock;

  @Inject
  MadeUpNegotiations(NegotiationPoints points, Clock clock) {
    this.points = points;
    this.clock = clock;
  }

  protected MadeUpNegotiations() {
    this(null, null);
  }

  /** Those who see the need alike agreed in the end; with others something is open. */
  void negotiate(@Observes MadeUpRelationship made) {
    AssessmentEntry assessment = made.relationship().assessment();
    if (assessment == null || made.index() % ONE_IN != 1) {
      return;
    }
    int number = made.index() / ONE_IN;
    for (int index = 0; index <= number % 2; index++) {
      int which = (number + index) % POINTS;
      MadeUpPast past = new MadeUpPast(made.agent(), clock, 30 + number);
      NegotiationPoint point =
          new NegotiationPoint(
              made.relationship().id(), word(made, "point", which), first(made, which), past.at(0));
      if (assessment.shared() || index == 0) {
        point.talk(second(made, which, assessment.shared()), past.at(14));
      }
      points.keep(point);
    }
  }

  private static RoundEntry first(MadeUpRelationship made, int which) {
    return new RoundEntry(word(made, "theirs", which), word(made, "ours", which), null, null);
  }

  private static RoundEntry second(MadeUpRelationship made, int which, boolean agreed) {
    return new RoundEntry(
        word(made, "theirsLater", which),
        word(made, "oursLater", which),
        agreed ? word(made, "agreed", which) : null,
        null);
  }

  private static String word(MadeUpRelationship made, String kind, int index) {
    return MadeUpWords.of(made.language(), kind, index);
  }
}
