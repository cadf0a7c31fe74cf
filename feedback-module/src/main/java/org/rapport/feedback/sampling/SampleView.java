package org.rapport.feedback.sampling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.platform.StaffMember;

/**
 * A sample with what has been found so far.
 *
 * @param drawnBy who drew it, or null where that account is gone
 * @param repeatable whether drawing again from the cases as they are now gives the same ones; cases
 *     that were reopened, withdrawn or removed since may have changed what there was to draw from
 */
public record SampleView(
    Sample sample, StaffMember drawnBy, List<SampledCase> cases, boolean repeatable) {

  public long checked() {
    return cases.stream().filter(SampledCase::isChecked).count();
  }

  public long findings() {
    return cases.stream().mapToLong(one -> one.findings().size()).sum();
  }

  /** How often each verdict was given to a question. */
  public long count(Question question, Verdict verdict) {
    return cases.stream()
        .flatMap(one -> one.answerTo(question).stream())
        .filter(answer -> answer.verdict() == verdict)
        .count();
  }

  /** How many were drawn of each stratum. */
  public Map<String, Long> strata() {
    Map<String, Long> strata = new TreeMap<>();
    cases.forEach(one -> strata.merge(one.stratum(), 1L, Long::sum));
    return strata;
  }
}
