package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.redaction.OriginalView;
import org.rapport.feedback.redaction.ShowRedactions;

/** The words that were masked, for who may read them; each reading is on record (mission C17). */
@Named
@ViewScoped
public class OriginalPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ShowRedactions show;

  private int number;
  private transient OriginalView original;

  @Override
  public void load() {
    super.load();
    original = show.original(getReference(), number);
  }

  public OriginalView getOriginal() {
    return original;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
