package org.rapport.stakeholder.models;

import java.util.Set;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * A relationship model as typed in, without the texts of its steps (mission J1).
 *
 * @param purpose what relationships led by it are for, and what they are like
 * @param groups ids of the stakeholder groups it is for; empty means any
 */
public record ModelEntry(
    Words name,
    Words purpose,
    Set<Long> groups,
    Collectivity collectivity,
    Scales scales,
    JourneyKind journey) {

  static final int NAME = 100;
  static final int TEXT = 2000;

  /** Cleaned: a draft needs its names, its journey and its marks; the purpose may follow. */
  ModelEntry checked() {
    Problems problems = new Problems();
    Words cleanedName = Words.required(name, "name", NAME, problems);
    Words cleanedPurpose = Words.optional(purpose, "purpose", TEXT, problems);
    problems.required(collectivity, "collectivity");
    problems.required(journey, "journey");
    problems.required(scales, "scales");
    if (scales != null) {
      for (Scale scale : Scale.values()) {
        problems.unless(Scales.holds(scales.of(scale)), scale.name(), "models.scale.range");
      }
    }
    problems.raise();
    return new ModelEntry(
        cleanedName, cleanedPurpose, Given.set(groups), collectivity, scales, journey);
  }
}
