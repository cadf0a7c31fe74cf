package org.rapport.stakeholder.models;

import org.rapport.stakeholder.registry.Problems;

/** A principle for all relationships as typed in (I T3.2). */
public record PrincipleEntry(Words name, Words statement) {

  PrincipleEntry checked() {
    Problems problems = new Problems();
    PrincipleEntry cleaned =
        new PrincipleEntry(
            Words.required(name, "name", ModelEntry.NAME, problems),
            Words.optional(statement, "statement", ModelEntry.TEXT, problems));
    problems.raise();
    return cleaned;
  }
}
