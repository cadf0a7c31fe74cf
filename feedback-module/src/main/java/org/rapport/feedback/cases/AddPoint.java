package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Text;
import org.rapport.platform.Idempotency;

/** Staff write down what exactly is complained of, point by point (C7). */
@ApplicationScoped
@Transactional
public class AddPoint {

  private StaffDesk desk;
  private Idempotency idempotency;

  protected AddPoint() {}

  @Inject
  AddPoint(StaffDesk desk, Idempotency idempotency) {
    this.desk = desk;
    this.idempotency = idempotency;
  }

  /**
   * @return the new point's number
   */
  public int with(CaseAt at, String text, RequestKey key) {
    String point = Text.required(text, "text", Limits.POINT);
    return idempotency.once(
        key.value(),
        "point " + at.reference(),
        RequestKey.fingerprint(point),
        Integer.class,
        () -> desk.lookInto(at, (c, act) -> c.addPoint(point, act)).points().size());
  }

  public void reword(CaseAt at, int number, String text) {
    String point = Text.required(text, "text", Limits.POINT);
    desk.lookInto(at, (c, act) -> c.rewordPoint(number, point, act));
  }
}
