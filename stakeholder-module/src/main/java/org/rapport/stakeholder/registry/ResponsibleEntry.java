package org.rapport.stakeholder.registry;

import org.rapport.kernel.Text;

/**
 * Who is responsible for a stakeholder, and as what.
 *
 * @param account the id of the account
 * @param title what the stakeholder knows them as, empty where nothing is said
 */
public record ResponsibleEntry(long account, ResponsibleRole role, String title) {

  ResponsibleEntry checked() {
    Problems problems = new Problems();
    problems.required(role, "role");
    String known = problems.noting(() -> Text.optional(title, "title", 80));
    problems.raise();
    return new ResponsibleEntry(account, role, known);
  }
}
