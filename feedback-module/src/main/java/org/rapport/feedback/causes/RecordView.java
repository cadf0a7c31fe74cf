package org.rapport.feedback.causes;

import java.util.List;
import org.rapport.platform.StaffMember;

/**
 * A record of a cause, as staff see it.
 *
 * @param version to be given back with a change
 * @param owner null where nobody sees to it
 * @param cases references of the cases it is about that the reader may see, the latest first
 */
public record RecordView(
    long id,
    int version,
    CauseView cause,
    RecordFacts facts,
    StaffMember owner,
    List<ActionView> actions,
    List<String> cases) {

  public boolean isOpen() {
    return facts.state() == RecordState.OPEN;
  }
}
