package org.rapport.feedback.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rapport.feedback.inbox.InboxWords;

/** A narrowed inbox under a name. */
@Entity
@Table(schema = "feedback", name = "saved_view")
class SavedView {

  @Id private long id;

  @Column(name = "owner_id")
  private long ownerId;

  private boolean shared;
  private String name;
  private String state;
  private String type;
  private String severity;
  private String assignee;
  private String due;
  private String text;
  private String label;
  private String joint;

  protected SavedView() {}

  SavedView(long id, long ownerId, boolean shared, String name, InboxWords words) {
    this.id = id;
    this.ownerId = ownerId;
    this.shared = shared;
    this.name = name;
    this.state = words.state();
    this.type = words.type();
    this.severity = words.severity();
    this.assignee = words.assignee();
    this.due = words.due();
    this.text = words.text();
    this.label = words.label();
    this.joint = words.joint();
  }

  boolean isOf(long account) {
    return ownerId == account;
  }

  boolean isShared() {
    return shared;
  }

  String name() {
    return name;
  }

  long id() {
    return id;
  }

  InboxWords words() {
    return new InboxWords(state, type, severity, assignee, due, text, label, joint);
  }
}
