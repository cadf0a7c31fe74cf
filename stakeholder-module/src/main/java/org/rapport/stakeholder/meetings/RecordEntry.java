package org.rapport.stakeholder.meetings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Given;
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
 * @param colleagues accounts of ours who took part besides who led it
 * @param contacts ids of contacts of the party who took part
 * @param urgent what needs help at once, null where nothing does
 * @param urgentDone what was done about it
 */
public record RecordEntry(
    LocalDate heldOn,
    MeetingForm form,
    String needs,
    String theirView,
    String expectedGoals,
    String roles,
    Set<Response> responses,
    List<Long> colleagues,
    List<Long> contacts,
    String urgent,
    String urgentDone) {

  private static final int LONGEST = 4000;
  private static final int MOST = 30;

  public RecordEntry {
    colleagues = Given.list(colleagues);
    contacts = Given.list(contacts);
  }

  RecordEntry checked(LocalDate today) {
    Problems problems = new Problems();
    LocalDate day = heldOn == null ? today : heldOn;
    problems.unless(!day.isAfter(today), "heldOn", "meeting.notInFuture");
    problems.required(form, "form");
    String need = problems.noting(() -> Text.required(needs, "needs", LONGEST));
    String view = problems.noting(() -> Text.optional(theirView, "theirView", LONGEST));
    String goals = problems.noting(() -> Text.optional(expectedGoals, "expectedGoals", LONGEST));
    String clear = problems.noting(() -> Text.optional(roles, "roles", LONGEST));
    String pressing = problems.noting(() -> Text.optional(urgent, "urgent", LONGEST));
    String done = problems.noting(() -> Text.optional(urgentDone, "urgentDone", LONGEST));
    problems.unless(pressing != null || done == null, "urgent", "meeting.urgent.what");
    problems.unless(pressing == null || done != null, "urgentDone", "meeting.urgent.done");
    problems.unless(colleagues.size() <= MOST, "colleagues", "meeting.attendees.tooMany", MOST);
    problems.unless(contacts.size() <= MOST, "contacts", "meeting.attendees.tooMany", MOST);
    problems.raise();
    Set<Response> ways =
        responses == null || responses.isEmpty()
            ? EnumSet.noneOf(Response.class)
            : EnumSet.copyOf(responses);
    return new RecordEntry(
        day, form, need, view, goals, clear, ways, colleagues, contacts, pressing, done);
  }
}
