package org.rapport.feedback.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules asked for a case, one after the other until one fires.
 *
 * @param asked the last one fires, unless none does
 * @param handler who gets the case; null where no rule fires or the one that does gives it to
 *     nobody
 */
public record Trial(List<Verdict> asked, Long handler) {

  /**
   * @param choice who of a rule’s handlers gets the case; empty where none of them may
   */
  public static Trial of(
      List<Rule> inOrder, RoutingTraits traits, Function<List<Long>, Optional<Long>> choice) {
    List<Verdict> asked = new ArrayList<>();
    for (Rule rule : inOrder) {
      List<Miss> misses = rule.conditions().misses(traits);
      List<Long> handlers = rule.effect().handlers();
      Long handler =
          misses.isEmpty() && !handlers.isEmpty() ? choice.apply(handlers).orElse(null) : null;
      boolean forNobody =
          misses.isEmpty()
              && !handlers.isEmpty()
              && handler == null
              && rule.effect().queue() == null;
      asked.add(new Verdict(rule, forNobody ? List.of(Miss.NOBODY) : misses));
      if (misses.isEmpty() && !forNobody) {
        return new Trial(List.copyOf(asked), handler);
      }
    }
    return new Trial(List.copyOf(asked), null);
  }

  /** The rule that fires; null where none does. */
  public Rule fires() {
    Verdict last = asked.isEmpty() ? null : asked.get(asked.size() - 1);
    return last != null && last.isFiring() ? last.rule() : null;
  }
}
