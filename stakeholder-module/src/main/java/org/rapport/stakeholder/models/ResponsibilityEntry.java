package org.rapport.stakeholder.models;

import java.util.Set;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * Who answers for an activity, as typed in.
 *
 * @param competences letters of L, A, C, M, T, the weightiest first
 * @param skills what those who do it have to know
 */
public record ResponsibilityEntry(Set<PracticeRole> roles, String competences, Words skills) {

  ResponsibilityEntry checked() {
    Problems problems = new Problems();
    Set<PracticeRole> chosen = Given.set(roles);
    problems.unless(!chosen.isEmpty(), "roles", "models.roles.nobody");
    String code = problems.noting(() -> Competence.checked(competences));
    Words cleaned = Words.required(skills, "skills", 1000, problems);
    problems.raise();
    return new ResponsibilityEntry(chosen, code, cleaned);
  }
}
