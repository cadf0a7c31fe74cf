package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link StepText} as it is kept with its version. */
@Embeddable
class StepWords {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private JourneyStep step;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private Aspect aspect;

  private String english;
  private String chinese;

  protected StepWords() {}

  StepWords(StepText text) {
    this.step = text.step();
    this.aspect = text.aspect();
    this.english = text.words().english();
    this.chinese = text.words().chinese();
  }

  JourneyStep step() {
    return step;
  }

  Aspect aspect() {
    return aspect;
  }

  Words words() {
    return new Words(english, chinese);
  }

  StepText text() {
    return new StepText(step, aspect, words());
  }
}
