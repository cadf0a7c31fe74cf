package org.rapport.stakeholder.models;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What a relationship asks to do otherwise than its model says.
 *
 * @param step where it departs, or null
 * @param scale in which respect it departs, or null
 * @param what it would do instead
 * @param why the model does not fit here
 */
public record DeviationEntry(JourneyStep step, Scale scale, String what, String why) {

  DeviationEntry checked(JourneyKind journey) {
    Problems problems = new Problems();
    problems.unless(step != null || scale != null, "step", "models.deviation.where");
    problems.unless(step == null || journey.has(step), "step", "models.step.notOfJourney");
    DeviationEntry cleaned =
        new DeviationEntry(
            step,
            scale,
            problems.noting(() -> Text.required(what, "what", 1000)),
            problems.noting(() -> Text.required(why, "why", 1000)));
    problems.raise();
    return cleaned;
  }
}
