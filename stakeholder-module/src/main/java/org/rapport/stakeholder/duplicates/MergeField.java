package org.rapport.stakeholder.duplicates;

import java.util.Collection;
import java.util.function.Function;
import org.rapport.stakeholder.registry.StakeholderEntry;

/** A fact that is chosen from one of two stakeholders when they become one. */
public enum MergeField {
  NAME(StakeholderEntry::name, false),
  OTHER_NAME(StakeholderEntry::otherName, false),
  FORM(StakeholderEntry::form, false),
  STATUS(null, false),
  ABOUT(StakeholderEntry::about, true),
  PHONE(StakeholderEntry::phone, false),
  EMAIL(StakeholderEntry::email, false),
  ADDRESS(StakeholderEntry::address, false),
  WEBSITE(StakeholderEntry::website, false),
  /** With by whom. */
  SOURCE(StakeholderEntry::source, false),
  GROUPS(StakeholderEntry::groups, true),
  EFFECTS(StakeholderEntry::effects, true),
  RESOURCES(StakeholderEntry::resources, true),
  TRAITS(StakeholderEntry::traits, true),
  SERVICE_ROLE(StakeholderEntry::serviceRole, false);

  private final Function<StakeholderEntry, Object> value;
  private final boolean joinable;

  MergeField(Function<StakeholderEntry, Object> value, boolean joinable) {
    this.value = value;
    this.joinable = joinable;
  }

  /** Whether both sides' can be kept. */
  public boolean isJoinable() {
    return joinable;
  }

  /** What holds unless somebody chooses: all there is, and of two the kept one's. */
  Side usual(StakeholderEntry kept, StakeholderEntry merged) {
    if (this == STATUS || isBlank(merged)) {
      return Side.KEPT;
    }
    if (isBlank(kept)) {
      return Side.MERGED;
    }
    return joinable && this != ABOUT ? Side.BOTH : Side.KEPT;
  }

  private boolean isBlank(StakeholderEntry entry) {
    Object known = value.apply(entry);
    return known == null
        || known.toString().isBlank()
        || (known instanceof Collection<?> all && all.isEmpty());
  }
}
