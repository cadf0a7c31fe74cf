package org.rapport.feedback.rest;

import org.rapport.feedback.causes.CauseCount;
import org.rapport.feedback.causes.CauseView;

/**
 * A root cause of the house's list.
 *
 * @param retired whether it is no longer to be chosen
 * @param single how often it was named so in the last twelve months; likewise the others
 */
public record CauseJson(
    long id,
    String english,
    String chinese,
    boolean retired,
    Long single,
    Long recurring,
    Long systemic) {

  static CauseJson of(CauseView cause) {
    return of(cause, null, null, null);
  }

  static CauseJson of(CauseCount count) {
    return of(count.cause(), count.single(), count.recurring(), count.systemic());
  }

  private static CauseJson of(CauseView cause, Long single, Long recurring, Long systemic) {
    return new CauseJson(
        cause.id(),
        cause.name().english(),
        cause.name().chinese(),
        cause.retired(),
        single,
        recurring,
        systemic);
  }
}
