package org.rapport.reporting.readmodel;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** Facts of made-up cases. */
public final class CaseExamples {

  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private CaseExamples() {}

  /** What may happen to a case, in days after receipt; 0 or less where it has not happened. */
  public record Story(
      int received,
      FeedbackType type,
      Channel channel,
      int acknowledgedAfter,
      int decidedAfter,
      int closedAfter,
      Finding finding,
      boolean withdrawn,
      int rating,
      boolean flagged) {

    public static Story open(int received) {
      return new Story(
          received, FeedbackType.COMPLAINT, Channel.PORTAL, 1, 0, 0, null, false, 0, false);
    }

    public static Story decided(int received, int after, Finding finding) {
      return new Story(
          received,
          FeedbackType.COMPLAINT,
          Channel.PORTAL,
          1,
          after,
          after,
          finding,
          false,
          0,
          false);
    }

    public Story by(FeedbackType other, Channel way) {
      return new Story(
          received,
          other,
          way,
          acknowledgedAfter,
          decidedAfter,
          closedAfter,
          finding,
          withdrawn,
          rating,
          flagged);
    }

    public Story rated(int score) {
      return new Story(
          received,
          type,
          channel,
          acknowledgedAfter,
          decidedAfter,
          closedAfter,
          finding,
          withdrawn,
          score,
          flagged);
    }

    public CaseFacts facts() {
      LocalDate day = DAY.plusDays(received);
      boolean back = withdrawn && decidedAfter <= 0 && closedAfter > 0;
      LocalDate decided = after(day, decidedAfter);
      return new CaseFacts(
          "FB-" + received,
          type,
          channel,
          Identity.NAMED,
          flagged ? Severity.HIGH : null,
          null,
          CaseState.RECEIVED,
          day,
          day.plusDays(1),
          after(day, acknowledgedAfter),
          decided == null ? after(day, acknowledgedAfter) : day.plusDays(1),
          day.plusDays(7),
          decided,
          decided != null && decidedAfter <= 7,
          false,
          decided == null || rating <= 0 ? null : decided.plusDays(1),
          decided == null && !back ? null : after(day, closedAfter),
          back,
          decided == null ? null : finding,
          decided == null || rating <= 0 ? null : Integer.valueOf(rating),
          decided == null || rating <= 0 ? null : Integer.valueOf(6 - rating),
          decided == null || rating <= 0 ? null : decided.plusDays(1),
          flagged,
          flagged && decided != null,
          false,
          false);
    }

    private static LocalDate after(LocalDate day, int days) {
      return days > 0 ? day.plusDays(days) : null;
    }
  }

  /** The same case of a stakeholder, or of nobody where that is null. */
  public static CaseFacts linked(CaseFacts facts, Long stakeholder) {
    return new CaseFacts(
        facts.reference(),
        facts.type(),
        facts.channel(),
        facts.identity(),
        facts.severity(),
        stakeholder,
        facts.state(),
        facts.receivedOn(),
        facts.acknowledgedDueOn(),
        facts.acknowledgedOn(),
        facts.assessedOn(),
        facts.decisionDueOn(),
        facts.decidedOn(),
        facts.decidedOnTime(),
        facts.decidedOnEstimated(),
        facts.toldOn(),
        facts.closedOn(),
        facts.withdrawn(),
        facts.finding(),
        facts.handlingRating(),
        facts.outcomeRating(),
        facts.ratedOn(),
        facts.extended(),
        facts.contested(),
        facts.reopened(),
        facts.imported());
  }

  /** Some of them linked to one of two stakeholders. */
  public static Arbitrary<CaseFacts> any() {
    return Combinators.combine(unlinked(), Arbitraries.of(1L, 51L).injectNull(.5))
        .as(CaseExamples::linked);
  }

  private static Arbitrary<CaseFacts> unlinked() {
    var dates =
        Combinators.combine(
            Arbitraries.integers().between(0, 160),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(-10, 20),
            Arbitraries.integers().between(-10, 30));
    return Combinators.combine(
            dates.as(
                (received, acknowledged, decided, closed) ->
                    new int[] {received, acknowledged, decided, closed}),
            Arbitraries.of(FeedbackType.class),
            Arbitraries.of(Channel.class),
            Arbitraries.of(Finding.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-2, 5),
            Arbitraries.of(true, false))
        .as(
            (days, type, channel, finding, withdrawn, rating, flagged) ->
                new Story(
                        days[0], type, channel, days[1], days[2], days[3], finding, withdrawn,
                        rating, flagged)
                    .facts());
  }
}
