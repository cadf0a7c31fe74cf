package org.rapport.stakeholder.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** Short lists of sentences as typed in; empty lines and repeated ones do not count. */
final class Goals {

  static final int MOST = 20;

  private static final int LONGEST = 500;

  private Goals() {}

  /**
   * @throws Invalid if there are too many or one is too long
   */
  static List<String> checked(Collection<String> typed) {
    List<String> goals = new ArrayList<>();
    for (String line : typed == null ? List.<String>of() : typed) {
      String goal = Text.optional(line, "goals", LONGEST);
      if (goal != null && !goals.contains(goal)) {
        goals.add(goal);
      }
    }
    if (goals.size() > MOST) {
      throw Invalid.field("goals", Message.of("stakeholder", "journey.goals.tooMany", MOST));
    }
    return goals;
  }
}
