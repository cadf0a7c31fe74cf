package org.rapport.stakeholder.staff;

import java.time.Period;
import java.util.function.Function;
import org.rapport.stakeholder.upkeep.Festival;
import org.rapport.stakeholder.upkeep.Recurrence;
import org.rapport.stakeholder.upkeep.Recurrence.OnFestival;

/** What people choose a recurrence from. */
public enum Rhythm {
  WEEKS(draft -> new Recurrence.Every(Period.ofWeeks(draft.number()))),
  MONTHS(draft -> new Recurrence.Every(Period.ofMonths(draft.number()))),
  SPRING(draft -> new OnFestival(Festival.SPRING)),
  LANTERN(draft -> new OnFestival(Festival.LANTERN)),
  DRAGON_BOAT(draft -> new OnFestival(Festival.DRAGON_BOAT)),
  MID_AUTUMN(draft -> new OnFestival(Festival.MID_AUTUMN)),
  DOUBLE_NINTH(draft -> new OnFestival(Festival.DOUBLE_NINTH)),
  YEARLY(RhythmDraft::dayOfYear),
  LUNAR(RhythmDraft::lunarDay);

  private final Function<RhythmDraft, Recurrence> made;

  Rhythm(Function<RhythmDraft, Recurrence> made) {
    this.made = made;
  }

  Recurrence of(RhythmDraft draft) {
    return made.apply(draft);
  }
}
