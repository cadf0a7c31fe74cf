package org.rapport.stakeholder.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * How a meeting is prepared, as typed in (mission J4, J5).
 *
 * @param plannedOn null where no day is fixed yet
 * @param form null where that is open
 * @param checks those made, with what they showed
 * @param outline what to speak about, in order; null where nobody thought of one yet
 */
public record PreparationEntry(
    LocalDate plannedOn,
    String place,
    MeetingForm form,
    long leader,
    Map<Check, String> checks,
    List<String> outline) {

  static final int MOST_ITEMS = 20;
  static final int LONGEST = 1000;

  public PreparationEntry {
    checks = checks == null ? Map.of() : checks;
  }

  PreparationEntry speakingOf(List<String> items) {
    return new PreparationEntry(plannedOn, place, form, leader, checks, items);
  }

  PreparationEntry checked() {
    Problems problems = new Problems();
    String where = problems.noting(() -> Text.optional(place, "place", 300));
    Map<Check, String> made = new EnumMap<>(Check.class);
    checks.forEach(
        (check, note) ->
            made.put(check, problems.noting(() -> Text.optional(note, "check" + check, LONGEST))));
    List<String> items = new ArrayList<>();
    for (String line : outline == null ? List.<String>of() : outline) {
      String item = problems.noting(() -> Text.optional(line, "outline", LONGEST));
      if (item != null && !items.contains(item)) {
        items.add(item);
      }
    }
    problems.unless(items.size() <= MOST_ITEMS, "outline", "meeting.outline.tooMany", MOST_ITEMS);
    problems.raise();
    return new PreparationEntry(plannedOn, where, form, leader, made, items);
  }
}
