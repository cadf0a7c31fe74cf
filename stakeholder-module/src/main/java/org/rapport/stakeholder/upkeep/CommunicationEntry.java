package org.rapport.stakeholder.upkeep;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.Problems;

/**
 * A line of a communication plan as typed in (mission R13).
 *
 * @param purpose what it is for
 * @param recurrence how often, null where it is done when there is an occasion
 * @param contact to whom, null for whoever is the main contact
 * @param account who does it
 * @param twoWay whether they are asked for an answer
 * @param consent what they must have consented to, null where the work itself needs it
 */
public record CommunicationEntry(
    String purpose,
    Medium medium,
    Recurrence recurrence,
    Long contact,
    long account,
    boolean twoWay,
    ConsentPurpose consent) {

  CommunicationEntry checked() {
    Problems problems = new Problems();
    String what = problems.noting(() -> Text.required(purpose, "purpose", 500));
    problems.required(medium, "medium");
    problems.raise();
    return new CommunicationEntry(what, medium, recurrence, contact, account, twoWay, consent);
  }
}
