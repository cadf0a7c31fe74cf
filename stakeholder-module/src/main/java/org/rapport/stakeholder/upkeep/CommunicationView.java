package org.rapport.stakeholder.upkeep;

import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;

/**
 * A line of a communication plan.
 *
 * @param recurrence as {@link Recurrence#parse} reads it, null where there is no rhythm
 * @param contact the one named, null where it is whoever is the main contact
 * @param to name of whom it is for now, empty where there is nobody
 * @param by name of who does it, empty where nobody is known
 * @param consent what they must have consented to, null where nothing is needed
 * @param dueOn null where there is no rhythm
 * @param doneOn null where it was never done
 * @param warnings what should be thought over as things are now
 */
public record CommunicationView(
    long id,
    String purpose,
    Medium medium,
    String recurrence,
    Long contact,
    String to,
    long account,
    String by,
    boolean twoWay,
    ConsentPurpose consent,
    LocalDate dueOn,
    LocalDate doneOn,
    List<Warning> warnings) {

  /**
   * A concern about somebody.
   *
   * @param name of the contact, empty where there is none
   * @param purpose of the consent that is missing, null where it is not about one
   * @param prefers the medium they prefer, null where it is not about that
   */
  public record Warning(Concern concern, String name, ConsentPurpose purpose, Medium prefers) {}

  public CommunicationView {
    warnings = List.copyOf(warnings);
  }
}
