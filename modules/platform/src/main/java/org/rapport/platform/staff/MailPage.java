package org.rapport.platform.staff;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.MailIntake;
import org.rapport.platform.Outbox;
import org.rapport.platform.Texts;
import org.rapport.platform.outbox.MailLine;
import org.rapport.platform.outbox.MailState;
import org.rapport.platform.outbox.SeeMail;

/** Mail that was sent, waits or was given up. */
@Named
@ViewScoped
public class MailPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PER_PAGE = 50;

  @Inject private SeeMail see;
  @Inject private Outbox outbox;
  @Inject private Texts texts;
  @Inject private Instance<MailIntake> intakes;

  private MailState state;
  private String page;

  // the rows somebody clicks on must be those they saw
  private transient Slice<MailLine> mails;

  public Slice<MailLine> getMails() {
    if (mails == null) {
      mails = see.list(state, page, PER_PAGE);
    }
    return mails;
  }

  public void tryAgain(long id) {
    see.tryAgain(id);
    mails = null;
    String text = texts.here(Message.of("platform", "mail.queued"));
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text));
  }

  /** How mail comes in, or null where nothing of Rapport takes any. */
  public MailIntake.Course getIntake() {
    return intakes.isResolvable() ? intakes.get().course() : null;
  }

  public boolean isSending() {
    return outbox.isSending();
  }

  public List<MailState> getStates() {
    return List.of(MailState.values());
  }

  public MailState getState() {
    return state;
  }

  public void setState(MailState state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
