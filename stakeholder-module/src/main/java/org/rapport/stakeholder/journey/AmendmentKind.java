package org.rapport.stakeholder.journey;

/** How an agreement came to say something else than before (mission J10). */
public enum AmendmentKind {
  /** It was noted wrong; both sides agreed on what it says now. */
  CORRECTED,
  /** Both sides agreed on something else. */
  CHANGED,
  /** It lasts longer, or has no end any more. */
  EXTENDED,
  /** A new term begins. */
  RENEWED;

  /**
   * @throws org.rapport.kernel.Refusal where what comes after is no such change of what was before
   */
  void require(AgreementEntry before, AgreementEntry after) {
    Rule.require(!after.equals(before), "journey.amend.nothing");
    if (this == EXTENDED) {
      Rule.require(after.outlasts(before), "journey.amend.notLonger");
    } else if (this == RENEWED) {
      Rule.require(after.from().isAfter(before.from()), "journey.amend.notLater");
    }
  }
}
