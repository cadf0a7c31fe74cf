package org.rapport.feedback.rest;

import java.time.LocalDate;
import org.rapport.feedback.causes.RecordLine;
import org.rapport.feedback.causes.RecordState;

/**
 * A root cause that came too often, in the list of them.
 *
 * @param owner sign-in name, or null
 */
public record CauseLineJson(
    long id,
    CauseJson cause,
    String service,
    RecordState state,
    LocalDate openedOn,
    int reopened,
    String owner) {

  static CauseLineJson of(RecordLine line) {
    return new CauseLineJson(
        line.id(),
        CauseJson.of(line.cause()),
        line.service(),
        line.state(),
        line.openedOn(),
        line.reopened(),
        line.owner() == null ? null : line.owner().login());
  }
}
