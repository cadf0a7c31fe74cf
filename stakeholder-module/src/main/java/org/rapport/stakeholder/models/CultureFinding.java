package org.rapport.stakeholder.models;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * How far the organization has come in one element of its culture.
 *
 * @param mark from 1, hardly there, to 5, lived everywhere
 * @param finding what that mark rests on
 */
public record CultureFinding(CultureElement element, int mark, String finding) {

  CultureFinding checked(Problems problems) {
    problems.required(element, "element");
    problems.unless(Scales.holds(mark), "mark" + element, "models.scale.range");
    String cleaned = problems.noting(() -> Text.optional(finding, "finding" + element, 2000));
    return new CultureFinding(element, mark, cleaned);
  }
}
