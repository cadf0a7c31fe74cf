package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.cases.RecordFinding;
import org.rapport.platform.NotFound;

/** Says what was found on one point, and why (mission C8). */
@Named
@ViewScoped
public class RecordFindingPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private RecordFinding recordFinding;

  private int number;
  private Finding finding;
  private String reasons;

  @Override
  protected void start(CaseView seen) {
    PointView point = point(seen);
    if (point == null) {
      throw new NotFound();
    }
    finding = point.finding();
    reasons = point.reasons();
  }

  public String save() {
    recordFinding.with(at(), number, finding, reasons);
    return done("found", number);
  }

  public PointView getPoint() {
    return point(getShown());
  }

  private PointView point(CaseView seen) {
    return seen.points().stream()
        .filter(point -> point.number() == number)
        .findFirst()
        .orElse(null);
  }

  public Finding[] getFindings() {
    return Finding.values();
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}
