package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.AddNote;

/** Writes a note that the complainant never sees. */
@Named
@ViewScoped
public class AddNotePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private AddNote addNote;

  private String text;

  public String save() {
    addNote.with(at(), text, requestKey());
    return done("noted");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
