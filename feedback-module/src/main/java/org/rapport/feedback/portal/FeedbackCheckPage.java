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
        send.with(
            feedback(),
            draft().files(),
            draft().isTraceless(),
            new RequestKey(draft().key(random)));
    Instant due = answerTime.ifSentNow(draft().answers().type());
    return new Sent(submitted.reference(), submitted.receipt(), due);
  }

  private Feedback feedback() {
    Sender sender = draft().answers().sender();
    return new Feedback(
        draft().answers().type(),
        draft().answers().identity(),
        Channel.PORTAL,
        texts.language().toLanguageTag(),
        draft().answers().story().subject(),
        draft().answers().story().text(),
        draft().answers().remedy(),
        words.of(draft().answers().about()),
        new Contact(sender.name(), sender.email(), sender.phone()));
  }

  public FeedbackType getType() {
    return shown().answers().type();
  }

  public Identity getIdentity() {
    return shown().answers().identity();
  }

  public boolean isContactAsked() {
    return Step.CONTACT.isAskedIn(shown().answers());
  }

  public String getName() {
    return shown().answers().sender().name();
  }

  public String getEmail() {
    return shown().answers().sender().email();
  }

  public String getPhone() {
    return shown().answers().sender().phone();
  }

  public String getAbout() {
    return words.of(shown().answers().about());
  }

  public String getSubject() {
    return shown().answers().story().subject();
  }

  public String getText() {
    return shown().answers().story().text();
  }

  public boolean isRemedyAsked() {
    return Step.REMEDY.isAskedIn(shown().answers());
  }

  public String getRemedy() {
    return shown().answers().remedy();
  }

  public List<DraftFile> getFiles() {
    return shown().files();
  }
}
