package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Staff put a word on a case to find it with others, or take one off (C14). */
@ApplicationScoped
@Transactional
public class LabelCase {

  /** The longest label. */
  public static final int LONGEST = 60;

  private static final int MOST = 20;
  private static final int LISTED = 200;

  private StaffDesk desk;
  private Labels labels;
  private CurrentUser user;

  protected LabelCase() {}

  @Inject
  LabelCase(StaffDesk desk, Labels labels, CurrentUser user) {
    this.desk = desk;
    this.labels = labels;
    this.user = user;
  }

  /**
   * @throws Refusal where the case has it already, or {@value #MOST} others
   */
  public void put(CaseAt at, String typed) {
    String label = Text.required(typed, "label", LONGEST);
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          List<String> known = labels.of(c.id());
          if (known.contains(label)) {
            throw Refusal.because("feedback", "refusal.labelKnown", label);
          }
          if (known.size() >= MOST) {
            throw Refusal.because("feedback", "refusal.labelsMany", MOST);
          }
          labels.put(c.id(), label);
          return c.told(Happening.LABELED, label, act);
        });
  }

  /**
   * @throws Refusal where the case does not have it
   */
  public void take(CaseAt at, String typed) {
    String label = Text.required(typed, "label", LONGEST);
    desk.handle(
        at,
        Permission.CASES_ASSIGN,
        (c, act) -> {
          if (!labels.of(c.id()).contains(label)) {
            throw Refusal.because("feedback", "refusal.labelNone", label);
          }
          labels.take(c.id(), label);
          return c.told(Happening.UNLABELED, label, act);
        });
  }

  /** Those in use, in order; at most {@value #LISTED}. */
  public List<String> known() {
    user.require(Permission.CASES_READ);
    return labels.all(LISTED);
  }
}
