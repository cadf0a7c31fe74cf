package org.rapport.stakeholder.upkeep;

import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Problems;

/**
 * A greeting to many as typed in; {@code {name}} in a text stands for the contact's name.
 *
 * @param festival what it is for
 * @param group to whom; null means everybody whose greeting for the festival is due
 */
public record GreetingEntry(
    Festival festival,
    Long group,
    String englishSubject,
    String englishText,
    String chineseSubject,
    String chineseText) {

  GreetingEntry checked() {
    Problems problems = new Problems();
    problems.required(festival, "festival");
    GreetingEntry cleaned =
        new GreetingEntry(
            festival,
            group,
            problems.noting(() -> Text.required(englishSubject, "englishSubject", 150)),
            problems.noting(() -> Text.required(englishText, "englishText", 1500)),
            problems.noting(() -> Text.required(chineseSubject, "chineseSubject", 150)),
            problems.noting(() -> Text.required(chineseText, "chineseText", 1500)));
    problems.raise();
    return cleaned;
  }
}
