package org.rapport.feedback.bulk;

import org.rapport.feedback.Severity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;

/**
 * What somebody wants to do to many cases.
 *
 * @param assignee for {@link ManyAct#ASSIGN}; null for nobody
 * @param label for {@link ManyAct#LABEL} and {@link ManyAct#UNLABEL}
 * @param severity for {@link ManyAct#SEVERITY}
 */
public record ManyWish(ManyAct act, Long assignee, String label, Severity severity) {

  /**
   * @throws Invalid where something is missing
   */
  public ManyWish {
    if (act == null) {
      throw missing("act");
    }
    if ((act == ManyAct.LABEL || act == ManyAct.UNLABEL) && (label == null || label.isBlank())) {
      throw missing("label");
    }
    if (act == ManyAct.SEVERITY && severity == null) {
      throw missing("severity");
    }
  }

  private static Invalid missing(String field) {
    return Invalid.field(field, Message.of("kernel", "required"));
  }
}
