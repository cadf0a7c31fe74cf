package org.rapport.stakeholder.models;

import java.util.List;

/** A line of the responsibility table to show. */
public record ResponsibilityView(
    PracticeActivity activity, long version, ResponsibilityEntry facts) {

  /** The letters one by one. */
  public List<Competence> competences() {
    return Competence.of(facts.competences());
  }

  public List<PracticeRole> roles() {
    return List.copyOf(facts.roles());
  }
}
