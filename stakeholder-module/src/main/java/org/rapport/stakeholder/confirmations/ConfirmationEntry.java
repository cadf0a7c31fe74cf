package org.rapport.stakeholder.confirmations;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What a wider audience said, as typed in.
 *
 * @param on the day whose state they looked at; null means today
 * @param participants who took part
 */
public record ConfirmationEntry(LocalDate on, String participants, String said) {

  ConfirmationEntry checked(LocalDate today) {
    Problems problems = new Problems();
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "confirm.notInFuture");
    String who = problems.noting(() -> Text.required(participants, "participants", 1000));
    String what = problems.noting(() -> Text.required(said, "said", 4000));
    problems.raise();
    return new ConfirmationEntry(day, who, what);
  }
}
