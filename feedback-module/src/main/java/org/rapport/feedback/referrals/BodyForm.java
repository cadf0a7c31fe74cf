package org.rapport.feedback.referrals;

import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Text;

/**
 * A body outside that people can turn to, in both languages.
 *
 * @param reach how to reach it, for example a telephone number and a web site
 */
public record BodyForm(
    String name,
    String chineseName,
    String address,
    String chineseAddress,
    String reach,
    String chineseReach) {

  /**
   * @throws org.rapport.kernel.Invalid for any of its fields
   */
  public BodyForm {
    String[] typed = {name, chineseName, address, chineseAddress, reach, chineseReach};
    Violations violations = new Violations();
    name = violations.take(() -> Text.required(typed[0], "name", Limits.NAME));
    chineseName = violations.take(() -> Text.required(typed[1], "chineseName", Limits.NAME));
    address = violations.take(() -> Text.required(typed[2], "address", Limits.REASON));
    chineseAddress =
        violations.take(() -> Text.required(typed[3], "chineseAddress", Limits.REASON));
    reach = violations.take(() -> Text.required(typed[4], "reach", Limits.REASON));
    chineseReach = violations.take(() -> Text.required(typed[5], "chineseReach", Limits.REASON));
    violations.refuse();
  }
}
