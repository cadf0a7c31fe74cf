package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.feedback.drafts.DraftFile;
import org.rapport.feedback.drafts.SendDraft;
import org.rapport.platform.Texts;

/** Is this right? Everything at a glance, each with a way to change it, then it is sent. */
@Named
@RequestScoped
public class FeedbackCheckPage extends QuestionPage {

  @Inject private CurrentDraft current;
  @Inject private SendDraft send;
  @Inject private AnswerTime answerTime;
  @Inject private AboutWords words;
  @Inject private Texts texts;
  @Inject private RandomGenerator random;

  @Override
  Step step() {
    return Step.CHECK;
  }

  /** Sends it once: a second click finds what the first one brought about. */
  public String save() {
    if (current.found().isEmpty()) {
      return current.sent().isPresent() ? "/feedback/sent?faces-redirect=true" : enter();
    }
    if (draft().next() != Step.CHECK) {
      return goOn();
    }
    draft().send(this::sent);
    return "/feedback/sent?faces-redirect=true";
  }

  private Sent sent() {
    Submitted submitted =
        send.with(feedback(), draft().files(), new RequestKey(draft().key(random)));
    Instant due = answerTime.ifSentNow(draft().type());
    return new Sent(submitted.reference(), submitted.receipt(), due);
  }

  private Feedback feedback() {
    Sender sender = draft().sender();
    return new Feedback(
        draft().type(),
        draft().identity(),
        Channel.PORTAL,
        texts.language().toLanguageTag(),
        draft().story().subject(),
        draft().story().text(),
        draft().remedy(),
        words.of(draft().about()),
        new Contact(sender.name(), sender.email(), sender.phone()));
  }

  public FeedbackType getType() {
    return shown().type();
  }

  public Identity getIdentity() {
    return shown().identity();
  }

  public boolean isContactAsked() {
    return Step.CONTACT.isAskedIn(shown());
  }

  public String getName() {
    return shown().sender().name();
  }

  public String getEmail() {
    return shown().sender().email();
  }

  public String getPhone() {
    return shown().sender().phone();
  }

  public String getAbout() {
    return words.of(shown().about());
  }

  public String getSubject() {
    return shown().story().subject();
  }

  public String getText() {
    return shown().story().text();
  }

  public boolean isRemedyAsked() {
    return Step.REMEDY.isAskedIn(shown());
  }

  public String getRemedy() {
    return shown().remedy();
  }

  public List<DraftFile> getFiles() {
    return shown().files();
  }
}
