package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** Staff write down what exactly is complained of, point by point (C7). */
@ApplicationScoped
@Transactional
public class AddPoint {

  private StaffDesk desk;

  protected AddPoint() {}

  @Inject
  AddPoint(StaffDesk desk) {
    this.desk = desk;
  }

  /**
   * @return the new point's number
   */
  public int with(CaseAt at, String text) {
    String point = Text.required(text, "text", Limits.POINT);
    return desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.addPoint(point, act))
        .points()
        .size();
  }

  public void reword(CaseAt at, int number, String text) {
    String point = Text.required(text, "text", Limits.POINT);
    desk.handle(at, Permission.CASES_HANDLE, (c, act) -> c.rewordPoint(number, point, act));
  }
}
