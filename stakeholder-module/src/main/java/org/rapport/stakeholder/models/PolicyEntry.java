package org.rapport.stakeholder.models;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A policy or strategic requirement as typed in.
 *
 * @param to the last day it holds, null where none is known
 * @param reviewDue when it is to be looked at again, null where never
 */
public record PolicyEntry(
    PolicyKind kind, String title, String text, LocalDate from, LocalDate to, LocalDate reviewDue) {

  PolicyEntry checked() {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    problems.required(from, "from");
    problems.unless(from == null || to == null || !to.isBefore(from), "to", "models.policy.to");
    boolean due = from == null || reviewDue == null || reviewDue.isAfter(from);
    problems.unless(due, "reviewDue", "models.policy.review");
    PolicyEntry cleaned =
        new PolicyEntry(
            kind,
            problems.noting(() -> Text.required(title, "title", 200)),
            problems.noting(() -> Text.required(text, "text", 8000)),
            from,
            to,
            reviewDue);
    problems.raise();
    return cleaned;
  }

  /** Whether the words that hold are the same; the days may differ. */
  boolean saysTheSame(PolicyEntry other) {
    return kind == other.kind
        && title.equals(other.title)
        && text.equals(other.text)
        && from.equals(other.from);
  }
}
