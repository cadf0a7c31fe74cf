package org.rapport.feedback.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.letters.Escalation;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** What can be sent, what happens then, by when, and where to go if that does not help. */
@Named
@RequestScoped
public class PortalHomePage {

  @Inject private Settings settings;
  @Inject private Texts texts;
  @Inject private AnswerTime answerTime;
  @Inject private Escalation escalation;
  @Inject private CurrentDraft draft;

  public String getOrganization() {
    return settings.organization();
  }

  /** How long a complaint takes at most, in words. */
  public String getTerm() {
    return texts.here(answerTime.of(LimitKind.STAGE_ONE, FeedbackType.COMPLAINT).words());
  }

  public String getReviewTerm() {
    return texts.here(answerTime.of(LimitKind.STAGE_TWO, FeedbackType.COMPLAINT).words());
  }

  /** When the answer is due to what is sent now. */
  public Instant getDue() {
    return answerTime.ifSentNow(FeedbackType.COMPLAINT);
  }

  /** Where a receipt is entered, to be printed on it. */
  public String getCaseAddress() {
    return settings.publicUrl() + "/case";
  }

  public String getEscalationName() {
    return escalation.name(texts.language());
  }

  public String getEscalationContact() {
    return escalation.contact();
  }

  public String getEscalationUrl() {
    return escalation.url();
  }

  /** Whether a receipt of this browser session waits to be kept. */
  public boolean isReceiptWaiting() {
    return draft.holdsReceipt();
  }
}
