package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.rapport.feedback.inbox.InboxFilter;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;

/** What an address of the inbox asks for. */
@RequestScoped
public class InboxAddress {

  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private String state = "";
  private String type = "";
  private String severity = "";
  private String assignee = "";
  private String due = "";
  private String text = "";
  private String label = "";
  private String joint = "";

  InboxWords words() {
    return new InboxWords(state, type, severity, assignee, due, text, label, joint);
  }

  InboxFilter filter() {
    return words().filter(user.signedIn().id(), clock.instant(), settings.timeZone());
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = given(state);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = given(type);
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = given(severity);
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = given(assignee);
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = given(due);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = given(text);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = given(label);
  }

  public String getJoint() {
    return joint;
  }

  public void setJoint(String joint) {
    this.joint = given(joint);
  }
}
