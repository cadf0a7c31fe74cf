package org.rapport.stakeholder.staff;

import org.rapport.stakeholder.models.Aspect;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.StepText;
import org.rapport.stakeholder.models.Words;

/** What a model says about an aspect of a step while it is typed in. */
public class AspectDraft extends WordsDraft {

  private static final long serialVersionUID = 1L;

  private final Aspect aspect;

  AspectDraft(Aspect aspect, Words words) {
    this.aspect = aspect;
    show(words);
  }

  StepText text(JourneyStep step) {
    return new StepText(step, aspect, words());
  }

  public Aspect getAspect() {
    return aspect;
  }
}
