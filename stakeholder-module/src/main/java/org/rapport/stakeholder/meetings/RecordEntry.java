package org.rapport.stakeholder.meetings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What a meeting brought, as typed in (mission J6).
 *
 * @param heldOn null means today
 * @param needs what they need
 * @param theirView how they see us
 * @param expectedGoals what they hope to reach
 * @param roles what was said about roles and duties on both sides
 * @param responses how we answered what they thought and felt
 */
public record RecordEntry(
    LocalDate heldOn,
    MeetingForm form,
    String needs,
    String theirView,
    String expectedGoals,
    String roles,
    Set<Response> responses) {

  private static final int LONGEST = 4000;

  RecordEntry checked(LocalDate today) {
    Problems problems = new Problems();
    LocalDate day = heldOn == null ? today : heldOn;
    problems.unless(!day.isAfter(today), "heldOn", "meeting.notInFuture");
    problems.required(form, "form");
    String need = problems.noting(() -> Text.required(needs, "needs", LONGEST));
    String view = problems.noting(() -> Text.optional(theirView, "theirView", LONGEST));
    String goals = problems.noting(() -> Text.optional(expectedGoals, "expectedGoals", LONGEST));
    String clear = problems.noting(() -> Text.optional(roles, "roles", LONGEST));
    problems.raise();
    Set<Response> ways =
        responses == null || responses.isEmpty()
            ? EnumSet.noneOf(Response.class)
            : EnumSet.copyOf(responses);
    return new RecordEntry(day, form, need, view, goals, clear, ways);
  }
}
