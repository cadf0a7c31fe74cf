package org.rapport.feedback.staff;

import java.io.Serializable;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.stakeholder.UrgentMatter;

/** What a member of staff types of a case they heard or read. */
public class FeedbackForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private FeedbackType type = FeedbackType.COMPLAINT;
  private Channel channel = Channel.PHONE;
  private Identity identity = Identity.NAMED;
  private String language;
  private String subject;
  private String text;
  private String remedySought;
  private String about;
  private String name;
  private String email;
  private String phone;

  /** What is known already of what somebody found urgent in a meeting. */
  void begin(UrgentMatter matter) {
    channel = matter.byPhone() ? Channel.PHONE : Channel.IN_PERSON;
    language = matter.chinese() ? "zh-CN" : "en";
    name = matter.contact();
    email = matter.email();
    phone = matter.phone();
    text = matter.urgent();
    subject = text == null ? null : shortened(text.lines().findFirst().orElse(""));
  }

  private static String shortened(String line) {
    int end = Math.min(line.codePointCount(0, line.length()), Limits.SUBJECT);
    return line.substring(0, line.offsetByCodePoints(0, end));
  }

  Feedback feedback() {
    Violations violations = new Violations();
    Contact contact = violations.take(() -> new Contact(name, email, phone));
    Feedback feedback =
        violations.take(
            () ->
                new Feedback(
                    type,
                    identity,
                    channel,
                    language,
                    subject,
                    text,
                    remedySought,
                    about,
                    contact));
    violations.refuse();
    return feedback;
  }

  public FeedbackType getType() {
    return type;
  }

  public void setType(FeedbackType type) {
    this.type = type;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Identity getIdentity() {
    return identity;
  }

  public void setIdentity(Identity identity) {
    this.identity = identity;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getRemedySought() {
    return remedySought;
  }

  public void setRemedySought(String remedySought) {
    this.remedySought = remedySought;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
