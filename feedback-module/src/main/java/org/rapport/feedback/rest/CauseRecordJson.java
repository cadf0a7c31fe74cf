package org.rapport.feedback.rest;

import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.causes.ActionEffect;
import org.rapport.feedback.causes.ActionView;
import org.rapport.feedback.causes.RecordState;
import org.rapport.feedback.causes.RecordView;
import org.rapport.platform.StaffMember;

/**
 * A root cause that came too often.
 *
 * @param version send it back as {@code If-Match} to refuse an act on what you have not seen
 * @param service in small letters, empty where the cases name none
 * @param owner sign-in name, or null
 * @param reopened how often it came back
 * @param cases references that you may see
 */
public record CauseRecordJson(
    long id,
    int version,
    CauseJson cause,
    String service,
    RecordState state,
    String owner,
    LocalDate openedOn,
    LocalDate closedOn,
    int reopened,
    String analysis,
    String conclusion,
    List<ActionJson> actions,
    List<String> cases) {

  /**
   * @param effect null until somebody has looked
   */
  public record ActionJson(
      int number,
      String what,
      String owner,
      LocalDate due,
      boolean overdue,
      LocalDate doneOn,
      String done,
      ActionEffect effect,
      String reasons,
      String checkedBy) {

    private static ActionJson of(ActionView action) {
      return new ActionJson(
          action.number(),
          action.what(),
          login(action.owner()),
          action.dueOn(),
          action.overdue(),
          action.doneOn(),
          action.doneWhat(),
          action.effect(),
          action.reasons(),
          login(action.checkedBy()));
    }
  }

  static CauseRecordJson of(RecordView record) {
    return new CauseRecordJson(
        record.id(),
        record.version(),
        CauseJson.of(record.cause()),
        record.facts().service(),
        record.facts().state(),
        login(record.owner()),
        record.facts().openedOn(),
        record.facts().closedOn(),
        record.facts().reopened(),
        record.facts().analysis(),
        record.facts().conclusion(),
        record.actions().stream().map(ActionJson::of).toList(),
        record.cases());
  }

  private static String login(StaffMember member) {
    return member == null ? null : member.login();
  }
}
