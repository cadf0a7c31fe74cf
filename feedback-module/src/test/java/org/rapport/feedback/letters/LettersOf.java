package org.rapport.feedback.letters;

import org.rapport.platform.Settings;
import org.rapport.platform.texts.TestTexts;

/** Opens letters to tests of other features; nobody has configured where people can turn. */
public final class LettersOf {

  private LettersOf() {}

  public static DecisionPaper an(Settings settings) {
    return new DecisionPaper(TestTexts.with(settings), settings, new Escalation("", "", "", ""));
  }
}
