package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/**
 * What every task on a case has in common: the case as the person sees it, the version of it they
 * act on, and the way back.
 */
public abstract class CaseTask implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private Texts texts;
  @Inject private RandomGenerator random;

  private String reference;
  private Integer version;
  private String key;
  private boolean changedMeanwhile;
  private transient CaseView shown;

  /**
   * Before each showing. Somebody else may have changed the case since: what was typed stays, the
   * person is told, and acts on the new version if they go on.
   */
  public void load() {
    boolean first = version == null;
    shown = showCase.with(reference);
    changedMeanwhile = !first && version != shown.version();
    version = shown.version();
    if (first) {
      key = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
      start(shown);
    }
  }

  /** Fills the form with what is known already. */
  protected void start(CaseView seen) {}

  public CaseView getShown() {
    return shown;
  }

  public boolean isChangedMeanwhile() {
    return changedMeanwhile;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  protected CaseAt at() {
    return new CaseAt(reference, version);
  }

  /** The same for every click on this page's button. */
  protected RequestKey requestKey() {
    return new RequestKey(key);
  }

  /** Back to the case, with a sentence that says what was done. */
  protected String done(String messageKey, Object... arguments) {
    return doneOn("case", messageKey, arguments);
  }

  /** As {@link #done}, back to another page of the case. */
  protected String doneOn(String page, String messageKey, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = texts.here(Message.of("feedback", "casepage.done." + messageKey, arguments));
    faces.addMessage(null, new FacesMessage(text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/cases/" + page + "?faces-redirect=true&reference=" + reference;
  }
}
