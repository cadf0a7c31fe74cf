package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.models.CultureElement;
import org.rapport.stakeholder.models.CultureFinding;

/** How far one element of the culture has come, while it is typed in. */
public class FindingDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MIDDLE = 3;

  private final CultureElement element;
  private int mark = MIDDLE;
  private String finding;

  FindingDraft(CultureElement element) {
    this.element = element;
  }

  void show(CultureFinding known) {
    mark = known.mark();
    finding = known.finding();
  }

  CultureFinding entry() {
    return new CultureFinding(element, mark, finding);
  }

  public CultureElement getElement() {
    return element;
  }

  public int getMark() {
    return mark;
  }

  public void setMark(int mark) {
    this.mark = mark;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }
}
