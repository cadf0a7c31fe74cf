package org.rapport.stakeholder.models;

import org.rapport.stakeholder.registry.Problems;

/** What a model says about one aspect of one step. */
public record StepText(JourneyStep step, Aspect aspect, Words words) {

  static final int MAX = 2000;

  StepText checked(Problems problems) {
    problems.required(step, "step");
    problems.required(aspect, "aspect");
    return new StepText(step, aspect, Words.optional(words, String.valueOf(aspect), MAX, problems));
  }
}
