package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Refusal;

/** What was sent, as it was sent; nobody changes it afterwards. */
@Embeddable
class Matter {

  @Enumerated(EnumType.STRING)
  private FeedbackType type;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Identity identity;

  private String language;
  private String subject;
  private String about;
  private String text;

  @Column(name = "remedy_sought")
  private String remedySought;

  protected Matter() {}

  Matter(Feedback feedback) {
    this.type = feedback.type();
    this.channel = feedback.channel();
    this.identity = feedback.identity();
    this.language = feedback.language();
    this.subject = feedback.subject();
    this.about = feedback.about();
    this.text = feedback.text();
    this.remedySought = feedback.remedySought();
  }

  /** Nobody may be told, not even by a link, who sent something anonymously. */
  void requireKnownSender() {
    if (identity == Identity.ANONYMOUS) {
      throw Refusal.because("feedback", "refusal.anonymousLink");
    }
  }

  void requireComplaint() {
    if (!isComplaint()) {
      throw Refusal.because("feedback", "refusal.noComplaint");
    }
  }

  void requireConfidential() {
    if (!isConfidential()) {
      throw Refusal.because("feedback", "refusal.notConfidential");
    }
  }

  /** Only a compliment is answered unassessed; a complaint is decided by its points. */
  void requireDecidable(Progress progress, Points points) {
    if (!isCompliment()) {
      progress.requireAssessed();
    }
    points.requireFindings(isComplaint());
  }

  /** Nobody leaves an address with a case that is to lead to nobody. */
  void requireReachable() {
    if (identity == Identity.ANONYMOUS) {
      throw Refusal.because("feedback", "refusal.anonymousAddress");
    }
  }

  boolean isConfidential() {
    return identity == Identity.CONFIDENTIAL;
  }

  boolean isComplaint() {
    return type == FeedbackType.COMPLAINT;
  }

  /** A compliment is only thanked for; everything else gets a decision. */
  boolean isCompliment() {
    return type == FeedbackType.COMPLIMENT;
  }

  FeedbackType type() {
    return type;
  }

  Channel channel() {
    return channel;
  }

  Identity identity() {
    return identity;
  }

  Locale language() {
    return Locale.forLanguageTag(language);
  }

  String subject() {
    return subject;
  }

  String about() {
    return about;
  }

  String text() {
    return text;
  }

  String remedySought() {
    return remedySought;
  }
}
