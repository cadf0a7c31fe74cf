package org.rapport.stakeholder.upkeep;

import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ConsentPurpose;

/** How a relationship is kept up, by the guideline (mission J12, J13). */
public enum UpkeepKind {
  CALL_BACK(StakeholderStatus.POTENTIAL, null),
  HOLIDAY_GREETING(StakeholderStatus.POTENTIAL, ConsentPurpose.GREETINGS),
  INFORMATION(StakeholderStatus.POTENTIAL, ConsentPurpose.INFORMATION),
  INVITATION_TO_VISIT(StakeholderStatus.POTENTIAL, ConsentPurpose.INVITATIONS),
  /** Working on something together, from a proposal over its negotiation to what came of it. */
  JOINT_BUILDING(StakeholderStatus.EXISTING, null),
  INVITATION_TO_EVENT(StakeholderStatus.EXISTING, ConsentPurpose.INVITATIONS),
  HOLIDAY_OR_KEY_DATE(StakeholderStatus.EXISTING, ConsentPurpose.GREETINGS),
  /** Named in what we publish, a pennant, a commendation. */
  RECOGNITION(StakeholderStatus.EXISTING, ConsentPurpose.PUBLICITY),
  OPINIONS_AND_COMPLAINTS(StakeholderStatus.EXISTING, null),
  OTHER(StakeholderStatus.EXISTING, null),
  /** A line of the communication plan; it stands on no upkeep plan (mission R13). */
  COMMUNICATION(null, null),
  /** A birthday or other date of a contact; it stands on no upkeep plan (mission R9). */
  KEY_DATE(null, ConsentPurpose.GREETINGS);

  private final StakeholderStatus suits;
  private final ConsentPurpose consent;

  UpkeepKind(StakeholderStatus suits, ConsentPurpose consent) {
    this.suits = suits;
    this.consent = consent;
  }

  /** Which stakeholders the guideline names it for; OTHER suits all. */
  public boolean suits(StakeholderStatus status) {
    return this == OTHER || suits == status;
  }

  /** What a contact must have consented to, null where nothing is needed. */
  public ConsentPurpose consent() {
    return consent;
  }
}
