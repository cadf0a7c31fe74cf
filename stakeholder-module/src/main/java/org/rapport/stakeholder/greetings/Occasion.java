package org.rapport.stakeholder.greetings;

import java.time.MonthDay;
import java.util.Optional;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.upkeep.Festival;
import org.rapport.stakeholder.upkeep.Recurrence;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** What many are written to for (mission J14). */
public enum Occasion {
  NEW_YEAR(new Recurrence.EveryYear(MonthDay.of(1, 1))),
  SPRING(Festival.SPRING),
  LANTERN(Festival.LANTERN),
  DRAGON_BOAT(Festival.DRAGON_BOAT),
  MID_AUTUMN(Festival.MID_AUTUMN),
  DOUBLE_NINTH(Festival.DOUBLE_NINTH),
  KEY_DATE(UpkeepKind.HOLIDAY_GREETING, UpkeepKind.HOLIDAY_OR_KEY_DATE),
  INVITATION(UpkeepKind.INVITATION_TO_VISIT, UpkeepKind.INVITATION_TO_EVENT),
  NEWS(UpkeepKind.INFORMATION, UpkeepKind.OTHER);

  private final UpkeepKind ofPotential;
  private final UpkeepKind ofExisting;
  private final Recurrence recurrence;

  Occasion(UpkeepKind ofPotential, UpkeepKind ofExisting) {
    this.ofPotential = ofPotential;
    this.ofExisting = ofExisting;
    this.recurrence = null;
  }

  Occasion(Festival festival) {
    this(new Recurrence.OnFestival(festival));
  }

  Occasion(Recurrence recurrence) {
    this.ofPotential = UpkeepKind.HOLIDAY_GREETING;
    this.ofExisting = UpkeepKind.HOLIDAY_OR_KEY_DATE;
    this.recurrence = recurrence;
  }

  /** What it counts as on the plan of a stakeholder. */
  UpkeepKind kind(StakeholderStatus status) {
    return status == StakeholderStatus.POTENTIAL ? ofPotential : ofExisting;
  }

  /** What a contact must have consented to. */
  ConsentPurpose consent() {
    return ofPotential.consent();
  }

  /** When it comes back by itself; such an occasion is greeted on once. */
  Optional<Recurrence> recurrence() {
    return Optional.ofNullable(recurrence);
  }
}
