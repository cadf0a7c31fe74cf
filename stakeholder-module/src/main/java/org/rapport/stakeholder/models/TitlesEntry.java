package org.rapport.stakeholder.models;

import org.rapport.stakeholder.registry.Problems;

/**
 * What relationship managers and agents are called towards a stakeholder group; empty keeps the
 * general title.
 */
public record TitlesEntry(Words manager, Words agent) {

  TitlesEntry checked() {
    Problems problems = new Problems();
    TitlesEntry cleaned =
        new TitlesEntry(
            Words.optional(manager, "manager", 60, problems),
            Words.optional(agent, "agent", 60, problems));
    problems.raise();
    return cleaned;
  }
}
