package org.rapport.stakeholder.greetings;

import java.util.Set;
import org.rapport.stakeholder.registry.Problems;

/** A letter to many as chosen; what it says is written apart from it. */
public record GreetingEntry(Occasion occasion, Audience audience) {

  static final Audience EVERYBODY = new Audience(Set.of(), null, null, null, false, false);

  GreetingEntry checked() {
    Problems problems = new Problems();
    problems.required(occasion, "occasion");
    Audience chosen = problems.noting(() -> audience == null ? EVERYBODY : audience.checked());
    problems.raise();
    return new GreetingEntry(occasion, chosen);
  }
}
