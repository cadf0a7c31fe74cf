package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.mailbox.AddMailToCase;
import org.rapport.feedback.mailbox.DiscardMail;
import org.rapport.feedback.mailbox.MailView;
import org.rapport.feedback.mailbox.MakeCaseOfMail;
import org.rapport.feedback.mailbox.SeeMailSetAside;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** One mail that was set aside: a case, a message on a case, or nothing. */
@Named
@ViewScoped
public class DecideMailPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/staff/cases/mails?faces-redirect=true";

  @Inject private SeeMailSetAside see;
  @Inject private MakeCaseOfMail makeCase;
  @Inject private AddMailToCase addToCase;
  @Inject private DiscardMail discardMail;
  @Inject private Texts texts;

  private long id;
  private FeedbackType type = FeedbackType.COMPLAINT;
  private String reference;
  private String grounds;
  private String reason;
  private transient MailView mail;

  /** Once for every look: that it was read is on record. */
  public void load() {
    if (mail == null) {
      mail = see.with(id);
    }
  }

  public MailView getMail() {
    load();
    return mail;
  }

  public String makeCase() {
    return done(
        "case",
        "/staff/cases/case?faces-redirect=true&reference=",
        makeCase.with(id, type, RequestKey.NONE));
  }

  public String addToCase() {
    addToCase.with(id, reference, grounds, RequestKey.NONE);
    return done("message", LIST, "");
  }

  public String discard() {
    discardMail.with(id, reason);
    return done("discarded", LIST, "");
  }

  private String done(String key, String where, String reference) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = texts.here(Message.of("feedback", "mailbox.done." + key));
    faces.addMessage(null, new FacesMessage(text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return where + reference;
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public FeedbackType getType() {
    return type;
  }

  public void setType(FeedbackType type) {
    this.type = type;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
