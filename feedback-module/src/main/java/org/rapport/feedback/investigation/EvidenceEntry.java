package org.rapport.feedback.investigation;

import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * A piece of evidence as it is entered.
 *
 * @param what for example whose statement or which record it is
 * @param words what was said or what it shows; a file may speak for itself
 * @param obtainedOn the day it was obtained, or null
 * @param file id of a file of the case; only of a file
 * @param points numbers of the points of complaint it bears on, at least one
 */
public record EvidenceEntry(
    EvidenceKind kind,
    String what,
    String words,
    LocalDate obtainedOn,
    Long file,
    List<Integer> points) {

  /**
   * @throws org.rapport.kernel.Invalid for any of its fields
   */
  public EvidenceEntry {
    String name = what;
    String said = words;
    Violations violations = new Violations();
    if (kind == null) {
      violations.add("kind", "invalid.evidenceKind");
    }
    what = violations.take(() -> Text.required(name, "what", Limits.EVIDENCE_WHAT));
    words =
        violations.take(
            () ->
                kind == EvidenceKind.FILE
                    ? Text.optional(said, "words", Limits.EVIDENCE_WORDS)
                    : Text.required(said, "words", Limits.EVIDENCE_WORDS));
    if (kind == EvidenceKind.FILE && file == null) {
      violations.add("file", "invalid.evidenceFile");
    }
    file = kind == EvidenceKind.FILE ? file : null;
    points = points == null ? List.of() : points.stream().distinct().sorted().toList();
    if (points.isEmpty()) {
      violations.add("points", "invalid.evidencePoints");
    }
    violations.refuse();
  }
}
