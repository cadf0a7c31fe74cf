package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.sampling.Answer;
import org.rapport.feedback.sampling.Question;
import org.rapport.feedback.sampling.SampleView;
import org.rapport.feedback.sampling.SampledCase;
import org.rapport.feedback.sampling.Verdict;

/**
 * A quarter's sample.
 *
 * @param seed draws the same cases again: of each stratum those whose SHA-256 of seed, colon and
 *     reference is smallest
 * @param population how many cases there were to draw from
 * @param repeatable whether these are still the same
 * @param drawnBy sign-in name, or null where that account is gone
 */
public record SampleJson(
    String quarter,
    long seed,
    int population,
    boolean repeatable,
    String drawnBy,
    Instant drawnAt,
    long checked,
    long findings,
    List<CaseJson> cases) {

  /** A sample among others. */
  public record LineJson(String quarter, Instant drawnAt, int cases, long checked) {

    static LineJson of(SampleView view) {
      return new LineJson(
          view.sample().quarter(), view.sample().drawnAt(), view.cases().size(), view.checked());
    }
  }

  /**
   * @param stratum its type, and its finding where it has one, with a slash between
   * @param version hand it back as {@code If-Match} with answers
   */
  public record CaseJson(
      String reference, String stratum, int version, Instant checkedAt, List<AnswerJson> answers) {

    static CaseJson of(SampledCase one) {
      return new CaseJson(
          one.reference(),
          one.stratum(),
          one.version(),
          one.checkedAt(),
          one.answers().stream().map(AnswerJson::of).toList());
    }
  }

  /**
   * @param note needed with NO
   */
  public record AnswerJson(Question question, Verdict verdict, String note) {

    static AnswerJson of(Answer answer) {
      return new AnswerJson(answer.question(), answer.verdict(), answer.note());
    }
  }

  static SampleJson of(SampleView view) {
    return new SampleJson(
        view.sample().quarter(),
        view.sample().seed(),
        view.sample().population(),
        view.repeatable(),
        view.drawnBy() == null ? null : view.drawnBy().login(),
        view.sample().drawnAt(),
        view.checked(),
        view.findings(),
        view.cases().stream().map(CaseJson::of).toList());
  }
}
