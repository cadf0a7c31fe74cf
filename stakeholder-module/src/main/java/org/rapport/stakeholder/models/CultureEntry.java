package org.rapport.stakeholder.models;

import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * An analysis of the culture as typed in.
 *
 * @param on the day it describes
 * @param findings one for each element
 */
public record CultureEntry(LocalDate on, String summary, List<CultureFinding> findings) {

  CultureEntry checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(on, "on");
    problems.unless(on == null || !on.isAfter(today), "on", "models.day.future");
    String cleaned = problems.noting(() -> Text.required(summary, "summary", 4000));
    List<CultureFinding> checked =
        Given.list(findings).stream().map(one -> one.checked(problems)).toList();
    long elements = checked.stream().map(CultureFinding::element).distinct().count();
    boolean whole = elements == CultureElement.values().length && elements == checked.size();
    problems.unless(whole, "findings", "models.culture.everyElement");
    problems.raise();
    return new CultureEntry(on, cleaned, checked);
  }
}
