package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.models.Scale;

/** A mark on a scale while it is moved. */
public class ScaleDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MIDDLE = 3;

  private final Scale scale;
  private int mark = MIDDLE;

  ScaleDraft(Scale scale) {
    this.scale = scale;
  }

  public Scale getScale() {
    return scale;
  }

  public int getMark() {
    return mark;
  }

  public void setMark(int mark) {
    this.mark = mark;
  }
}
