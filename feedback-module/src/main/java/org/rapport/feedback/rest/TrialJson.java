package org.rapport.feedback.rest;

import java.util.List;
import java.util.function.LongFunction;
import org.rapport.feedback.routing.Miss;
import org.rapport.feedback.routing.Trial;

/**
 * What comes of asking the rules for a case.
 *
 * @param asked in their order; the last one fires, unless none does
 * @param fires id of the rule that fires, or null
 * @param handler sign-in name of who gets the case, or null
 */
public record TrialJson(List<VerdictJson> asked, Long fires, String handler) {

  /**
   * @param misses why the rule does not fire; empty where it does
   */
  public record VerdictJson(long rule, String name, List<Miss> misses) {}

  static TrialJson of(Trial trial, LongFunction<String> login) {
    return new TrialJson(
        trial.asked().stream()
            .map(
                verdict ->
                    new VerdictJson(
                        verdict.rule().id(), verdict.rule().name().english(), verdict.misses()))
            .toList(),
        trial.fires() == null ? null : trial.fires().id(),
        trial.handler() == null ? null : login.apply(trial.handler()));
  }
}
