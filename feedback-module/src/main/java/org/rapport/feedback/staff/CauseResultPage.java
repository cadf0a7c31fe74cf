package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.causes.ActionEffect;
import org.rapport.feedback.causes.WorkOnCause;

/** Says what was done about a cause; then, as somebody else, whether it helped (C12). */
@Named
@ViewScoped
public class CauseResultPage extends CauseTask {

  private static final long serialVersionUID = 1L;

  @Inject private WorkOnCause work;

  private String text;
  private String effect;

  public String save() {
    if (getAction().doneOn() == null) {
      work.done(getId(), getNumber(), text);
      return done("done");
    }
    work.check(getId(), getNumber(), effect, text);
    return done("checked");
  }

  public ActionEffect[] getEffects() {
    return ActionEffect.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getEffect() {
    return effect;
  }

  public void setEffect(String effect) {
    this.effect = effect;
  }
}
