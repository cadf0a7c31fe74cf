package org.rapport.stakeholder;

import java.time.Instant;
import java.util.Objects;
import org.rapport.kernel.Message;

/**
 * Something that happened with a stakeholder.
 *
 * @param at when it happened, which may be before it is told
 * @param what a sentence whose arguments are short texts
 * @param text what somebody wrote about it, null where there is nothing or where not every reader
 *     of the stakeholder may see it
 * @param path the page with more, null where there is none
 */
public record TimelineEvent(
    long stakeholderId, TimelineKind kind, Instant at, Message what, String text, String path) {

  public TimelineEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(what, "what");
  }
}
