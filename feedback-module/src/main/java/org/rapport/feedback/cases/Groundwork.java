package org.rapport.feedback.cases;

import org.rapport.kernel.Refusal;

/** What has to be there before staff say what they found; whoever knows the investigation says. */
public interface Groundwork {

  /**
   * @param point number of the point that a finding is about
   * @throws Refusal while something is missing
   */
  void requireForFinding(KnownCase subject, int point);

  /**
   * @throws Refusal while something is still to be done
   */
  void requireForDecision(KnownCase subject);
}
