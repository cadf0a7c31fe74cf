package org.rapport.feedback.cases;

import org.rapport.kernel.Refusal;

/** Which cases may be handled together under one that leads (C11). */
final class Joint {

  private Joint() {}

  /**
   * @throws Refusal where one of the two is not open and in its first look, they are of two types,
   *     the lead is not assessed, or one of them belongs to another lead already
   */
  static void requireMayJoin(Case joining, Case lead) {
    joining.progress().requireOpen();
    lead.progress().requireOpen();
    lead.progress().requireAssessed();
    require(joining.matter().type() == lead.matter().type(), "refusal.joint.otherType", joining);
    require(!joining.isSecondLook(), "refusal.joint.contested", joining);
    require(!lead.isSecondLook(), "refusal.joint.contested", lead);
    require(joining.leadId() == null, "refusal.joint.already", joining);
    require(lead.leadId() == null, "refusal.joint.already", lead);
  }

  static void requireJoined(Case subject) {
    require(subject.leadId() != null, "refusal.joint.none", subject);
  }

  private static void require(boolean allowed, String otherwise, Case subject) {
    if (!allowed) {
      throw Refusal.because("feedback", otherwise, subject.reference());
    }
  }
}
