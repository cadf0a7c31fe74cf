package org.rapport.feedback.causes;

import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/** A root cause as typed in, checked. */
public record CauseEntry(String english, String chinese, boolean retired) {

  private static final int LONGEST = 100;

  /**
   * @throws org.rapport.kernel.Invalid for {@code english} or {@code chinese}
   */
  public CauseEntry {
    String typedEnglish = english;
    String typedChinese = chinese;
    Violations violations = new Violations();
    english = violations.take(() -> Text.required(typedEnglish, "english", LONGEST));
    chinese = violations.take(() -> Text.required(typedChinese, "chinese", LONGEST));
    violations.refuse();
  }
}
