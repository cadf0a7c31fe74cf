package org.rapport.feedback.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.investigation.Depth;
import org.rapport.feedback.investigation.EvidenceKind;
import org.rapport.feedback.investigation.EvidenceView;
import org.rapport.feedback.investigation.InvestigationView;
import org.rapport.feedback.investigation.PlanPart;
import org.rapport.feedback.investigation.PlanText;
import org.rapport.feedback.investigation.TaskState;
import org.rapport.feedback.investigation.TaskView;

/**
 * An investigation.
 *
 * @param depth how deep so severe a matter has to be looked into
 * @param missing what the plan must still say before anything is found
 */
public record InvestigationJson(
    Depth depth,
    List<PlanPart> missing,
    PlanText plan,
    Instant plannedAt,
    List<TaskJson> tasks,
    List<EvidenceJson> evidence) {

  /**
   * A piece of evidence.
   *
   * @param file id of a file of the case, or null
   * @param points the points of complaint it bears on
   */
  public record EvidenceJson(
      int number,
      EvidenceKind kind,
      String what,
      String words,
      LocalDate obtainedOn,
      String file,
      List<Integer> points,
      String addedBy,
      Instant addedAt) {

    private static EvidenceJson of(EvidenceView view) {
      return new EvidenceJson(
          view.number(),
          view.kind(),
          view.what(),
          view.words(),
          view.obtainedOn(),
          view.file() == null ? null : view.file().toString(),
          view.points(),
          view.addedBy(),
          view.addedAt());
    }
  }

  /**
   * One step of it.
   *
   * @param owner sign-in name of who does it; null while nobody does
   */
  public record TaskJson(
      int number,
      String what,
      String owner,
      LocalDate due,
      boolean overdue,
      TaskState state,
      String note,
      Instant endedAt) {

    private static TaskJson of(TaskView view) {
      return new TaskJson(
          view.number(),
          view.what(),
          view.owner() == null ? null : view.owner().login(),
          view.dueOn(),
          view.overdue(),
          view.state(),
          view.note(),
          view.endedAt());
    }
  }

  static InvestigationJson of(InvestigationView view) {
    return new InvestigationJson(
        view.depth(),
        view.missing(),
        view.plan(),
        view.plannedAt(),
        view.tasks().stream().map(TaskJson::of).toList(),
        view.evidence().stream().map(EvidenceJson::of).toList());
  }
}
