package org.rapport.stakeholder.projects;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * What is proposed to do together, as typed in.
 *
 * @param title what it is called
 * @param what what is done together, and for whom
 * @param form how it is done and what either side gives; null while that is open
 */
public record ProjectEntry(String title, String what, String form) {

  ProjectEntry checked() {
    Problems problems = new Problems();
    ProjectEntry cleaned =
        new ProjectEntry(
            problems.noting(() -> Text.required(title, "title", 200)),
            problems.noting(() -> Text.required(what, "what", 4000)),
            problems.noting(() -> Text.optional(form, "form", 2000)));
    problems.raise();
    return cleaned;
  }
}
