package org.rapport.stakeholder.imports;

import java.util.List;
import java.util.stream.Stream;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.Trait;

/** What a column of a file can mean for a stakeholder. */
public enum Field {
  IGNORED,
  NAME,
  OTHER_NAME,
  FORM("stakeholder.form.", StakeholderForm.values()),
  STATUS("stakeholder.status.", StakeholderStatus.values()),
  STATUS_SINCE,
  STATUS_REASON,
  ABOUT,
  /** Kept below what is said about it, with the column's heading before it. */
  ADDED_TO_ABOUT,
  PHONE,
  EMAIL,
  ADDRESS,
  WEBSITE,
  SOURCE("stakeholder.source.", SourceKind.values()),
  SOURCE_BY,
  /** Names of groups, in either language. */
  GROUPS,
  EFFECTS("stakeholder.effect.", Effect.values()),
  SERVICE_ROLE("stakeholder.serviceRole.", ServiceRole.values()),
  TRAITS("stakeholder.trait.", Trait.values()),
  HUMAN,
  MATERIAL,
  FINANCIAL,
  TECHNICAL,
  CONTACT_NAME,
  CONTACT_ROLE,
  CONTACT_PHONE,
  CONTACT_EMAIL,
  CONTACT_WECHAT,
  CONTACT_MEDIUM("contact.medium.", Medium.values()),
  CONTACT_LANGUAGE("contact.language.", Language.values()),
  CONTACT_NOTE;

  private final String labels;
  private final List<String> constants;

  Field() {
    this(null);
  }

  /**
   * @param labels what the message keys of the constants begin with
   */
  Field(String labels, Enum<?>... constants) {
    this.labels = labels;
    this.constants = Stream.of(constants).map(Enum::name).toList();
  }

  /** The message key of this field's name. */
  public String label() {
    return "import.field." + name();
  }

  /** The message key of one of its constants. */
  String label(String constant) {
    return labels + constant;
  }

  /** The only values it takes; empty where it takes any text, and of groups, which people name. */
  List<String> constants() {
    return constants;
  }

  /** Whether it takes only words Rapport knows. */
  public boolean isChoice() {
    return this == GROUPS || !constants.isEmpty();
  }

  /** Whether a cell may hold several words. */
  boolean isList() {
    return this == GROUPS || this == EFFECTS || this == TRAITS;
  }

  boolean isDay() {
    return this == STATUS_SINCE;
  }

  /** Whether several columns may have it. */
  boolean isRepeatable() {
    return this == IGNORED || this == ADDED_TO_ABOUT;
  }
}
