package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.reviews.LessonEntry;

/** A lesson as it stands in the form. */
public class LessonDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int number;
  private String text;
  private boolean internal;

  LessonDraft(int number, LessonEntry lesson) {
    this.number = number;
    if (lesson != null) {
      text = lesson.text();
      internal = lesson.internal();
    }
  }

  LessonEntry entry() {
    return new LessonEntry(text, internal);
  }

  public int getNumber() {
    return number;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}
