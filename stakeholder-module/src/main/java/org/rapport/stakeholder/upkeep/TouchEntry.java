package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.Problems;

/**
 * A contact with a stakeholder as typed in.
 *
 * @param kind what kind of upkeep it was, null where it was none
 * @param on null means today
 * @param text what it was about
 * @param contact whom one spoke to, null where that is not said
 * @param recognition in which form they were recognized, null for every other kind
 */
public record TouchEntry(
    UpkeepKind kind,
    Medium medium,
    LocalDate on,
    String text,
    Long contact,
    RecognitionEntry recognition) {

  TouchEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(medium, "medium");
    LocalDate day = on == null ? today : on;
    problems.unless(!day.isAfter(today), "on", "upkeep.touch.notInFuture");
    String what = problems.noting(() -> Text.required(text, "text", 2000));
    boolean recognizes = kind == UpkeepKind.RECOGNITION;
    problems.unless(recognizes || recognition == null, "recognition", "upkeep.recognition.other");
    RecognitionEntry shown = recognizes ? problems.noting(this::shown) : null;
    problems.raise();
    return new TouchEntry(kind, medium, day, what, contact, shown);
  }

  private RecognitionEntry shown() {
    return (recognition == null ? new RecognitionEntry(null, null) : recognition).checked();
  }
}
