package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.AddPoint;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.cases.RequestKey;

/** Adds a point of complaint, or words one better (mission C7). */
@Named
@ViewScoped
public class PointPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AddPoint addPoint;

  private Integer number;
  private String text;

  @Override
  protected void start(CaseView seen) {
    if (number != null) {
      text =
          seen.points().stream()
              .filter(point -> point.number() == number)
              .findFirst()
              .map(PointView::text)
              .orElse(null);
    }
  }

  public String save() {
    if (number == null) {
      return done("pointAdded", addPoint.with(at(), text, RequestKey.NONE));
    }
    addPoint.reword(at(), number, text);
    return done("pointChanged", number);
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
