package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.JoinCases;

/** Writes the same to the complainants of all cases that are handled together (mission C11). */
@Named
@ViewScoped
public class WriteToAllPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private JoinCases join;

  private String text;

  public String send() {
    join.write(at(), text, requestKey());
    return done("writtenToAll");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
