package org.rapport.stakeholder.incidents;

import java.util.EnumSet;
import java.util.Set;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.Problems;

/**
 * An exception as typed in (mission J15).
 *
 * @param behaviors which of the four it was, where it is harmful behavior
 * @param colleague the account of a colleague it names, null where it names none; that colleague
 *     never sees it
 */
public record IncidentEntry(
    IncidentKind kind, Set<HarmfulBehavior> behaviors, String what, Long colleague) {

  IncidentEntry checked() {
    Problems problems = new Problems();
    problems.required(kind, "kind");
    Set<HarmfulBehavior> named =
        behaviors == null || behaviors.isEmpty()
            ? EnumSet.noneOf(HarmfulBehavior.class)
            : EnumSet.copyOf(behaviors);
    problems.unless(
        kind != IncidentKind.HARMFUL_BEHAVIOR || !named.isEmpty(),
        "behaviors",
        "incident.behavior.which");
    String text = problems.noting(() -> Text.required(what, "what", 4000));
    problems.raise();
    return new IncidentEntry(kind, named, text, colleague);
  }
}
