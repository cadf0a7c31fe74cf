package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rapport.stakeholder.ActionFacts;
import org.rapport.stakeholder.CountedFacts;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.ExceptionFacts;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.RelationshipEnding;
import org.rapport.stakeholder.RelationshipFacts;
import org.rapport.stakeholder.RelationshipFacts.Visit;
import org.rapport.stakeholder.ReviewFacts;
import org.rapport.stakeholder.UpkeepFacts;

/** Facts of made-up relationships, exceptions and upkeep. */
public final class RelationshipExamples {

  private static final LocalDate DAY = CaseExamples.DAY;
  private static final List<String> STEPS = List.of("EXPLORE", "CONNECT", "AGREE", "COOPERATE");

  private RelationshipExamples() {}

  /** Under way since a day, in the step it came to within a day each. */
  public static RelationshipFacts underWay(long id, int begun, boolean led, int steps) {
    return new RelationshipFacts(
        id, DAY.plusDays(begun), null, null, null, Set.of(), led, visits(begun, steps, false));
  }

  /** Formal from the day after it began. */
  public static RelationshipFacts formal(long id, int begun) {
    return new RelationshipFacts(
        id,
        DAY.plusDays(begun),
        DAY.plusDays(begun + 1L),
        null,
        null,
        Set.of(),
        true,
        visits(begun, 4, false));
  }

  public static RelationshipFacts endedBefore(
      long id, int begun, int ended, RelationshipEnding how) {
    return new RelationshipFacts(
        id,
        DAY.plusDays(begun),
        null,
        DAY.plusDays(ended),
        how,
        Set.of(),
        true,
        visits(begun, 2, false));
  }

  public static RelationshipFacts broken(long id, int begun, int ended, EndingCause... causes) {
    return new RelationshipFacts(
        id,
        DAY.plusDays(begun),
        DAY.plusDays(begun + 1L),
        DAY.plusDays(ended),
        RelationshipEnding.UNWILLING,
        Set.of(causes),
        true,
        visits(begun, 4, false));
  }

  public static RelationshipFacts deviating(RelationshipFacts facts) {
    List<Visit> visits = new ArrayList<>(facts.visits());
    Visit last = visits.remove(visits.size() - 1);
    visits.add(new Visit(last.step(), last.on(), true));
    return new RelationshipFacts(
        facts.id(),
        facts.begunOn(),
        facts.formalOn(),
        facts.endedOn(),
        facts.ending(),
        facts.brokenBy(),
        facts.led(),
        visits);
  }

  private static List<Visit> visits(int begun, int steps, boolean deviates) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      visits.add(new Visit(STEPS.get(i % 4), DAY.plusDays(begun + (long) i), deviates));
    }
    return visits;
  }

  /** Any of the three, some told more than once. */
  static Arbitrary<CountedFacts> any() {
    return Arbitraries.oneOf(relationship(), exception(), upkeep(), review(), action());
  }

  private static Arbitrary<CountedFacts> relationship() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 6),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(-20, 60),
            Arbitraries.integers().between(-30, 60),
            Arbitraries.of(EndingCause.class).set().ofMaxSize(3),
            Arbitraries.of(RelationshipEnding.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 5))
        .as(
            (id, begun, formalAfter, endedAfter, causes, ending, flag, steps) -> {
              boolean ended = endedAfter >= Math.max(0, formalAfter);
              return new RelationshipFacts(
                  id,
                  DAY.plusDays(begun),
                  formalAfter < 0 ? null : DAY.plusDays(begun + (long) formalAfter),
                  ended ? DAY.plusDays(begun + (long) endedAfter) : null,
                  ended ? ending : null,
                  causes,
                  flag,
                  visits(begun, steps, !flag));
            });
  }

  private static Arbitrary<CountedFacts> exception() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 4),
            Arbitraries.of(IncidentKind.class),
            Arbitraries.integers().between(0, 160),
            Arbitraries.integers().between(-20, 40))
        .as(
            (id, kind, reported, after) ->
                new ExceptionFacts(
                    id,
                    kind,
                    DAY.plusDays(reported),
                    after < 0 ? null : DAY.plusDays(reported + (long) after)));
  }

  private static Arbitrary<CountedFacts> review() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 4), Arbitraries.integers().between(-40, 200))
        .as((id, due) -> new ReviewFacts(id, due < 0 ? null : DAY.plusDays(due)));
  }

  private static Arbitrary<CountedFacts> action() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 4),
            Arbitraries.integers().between(0, 160),
            Arbitraries.integers().between(-20, 20),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false).injectNull(.3))
        .as(
            (id, due, after, dropped, effective) -> {
              LocalDate day = DAY.plusDays(due);
              LocalDate end = after < -10 ? null : day.plusDays(after);
              LocalDate done = dropped ? null : end;
              LocalDate checked = done == null || effective == null ? null : done.plusDays(9);
              return new ActionFacts(
                  id, day, done, dropped ? end : null, checked, checked == null ? null : effective);
            });
  }

  private static Arbitrary<CountedFacts> upkeep() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 4), Arbitraries.integers().between(-40, 200))
        .as((id, due) -> new UpkeepFacts(id, due < 0 ? null : DAY.plusDays(due)));
  }
}
